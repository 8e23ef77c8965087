import type { Record } from '@strike-ledger/core';
import { parse } from 'graphql';
import { expect, test } from 'vitest';

import { createApi } from '../../api.ts';
import { publishedRecord } from '../../testing/published-record.ts';
import { town } from '../../testing/town.ts';

const EVENT = 'translation(language: "es") { language isStale title body { html } }';

test('a translation whose original has changed says so', async () => {
  const { dispute } = await ask(
    town,
    `{ dispute(slug: "town-2030") { event(slug: "opening") { ${EVENT} } } }`,
  );
  expect(dispute.event.translation).toMatchObject({ language: 'es', isStale: true });
});

test('one that still renders its original says so', async () => {
  const { dispute } = await ask(
    publishedRecord,
    `{ dispute(slug: "portland-2023") { event(slug: "2023-11-01-strike-begins") { ${EVENT} } } }`,
  );
  expect(dispute.event.translation.isStale).toBe(false);
  expect(dispute.event.translation.title).toContain('huelga');
});

test('terms are linked in their own language, to the glossary in it', async () => {
  const { dispute } = await ask(
    town,
    `{ dispute(slug: "town-2030") { event(slug: "opening") { ${EVENT} } } }`,
  );
  expect(dispute.event.translation.body.html).toContain(
    '<a class="term" href="/es/glossary/#impasse">punto muerto</a>',
  );
});

test('what was not translated has none, in any language', async () => {
  const { dispute, meta } = await ask(
    town,
    `{ meta { languages } dispute(slug: "town-2030") {
         event(slug: "opening") { translation(language: "fr") { title } }
         other: event(slug: "deal") { translation(language: "es") { title } } } }`,
  );
  expect(dispute).toEqual({ event: { translation: null }, other: { translation: null } });
  expect(meta.languages).toEqual(['es']);
});

test('as of a day on which not all of the original was public there is none', async () => {
  const { dispute } = await ask(
    publishedRecord,
    `{ dispute(slug: "portland-2023", asOf: "2023-11-07") { translation(language: "es") { title } } }`,
  );
  expect(dispute.translation).toBeNull();
});

test('a search does not look into translations', async () => {
  const { search } = await ask(town, '{ search(query: "punto muerto") { totalCount } }');
  expect(search.totalCount).toBe(0);
});

// biome-ignore lint/suspicious/noExplicitAny: the shape of each answer is what its test looks at
async function ask(record: Record, query: string): Promise<any> {
  return createApi({ record, builtAt: '2030-04-01T00:00:00Z' }).ask(parse(query));
}
