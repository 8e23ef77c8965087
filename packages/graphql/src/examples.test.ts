import { parse } from 'graphql';
import { expect, test } from 'vitest';

import { createApi } from './api.ts';
import { examples } from './examples.generated.ts';
import { searchIndexOf } from './schema/search/search-index.ts';
import { publishedRecord } from './testing/published-record.ts';

const { ask } = createApi({ record: publishedRecord });

// A server makes it ahead of the first question, which is held to a time.
searchIndexOf(publishedRecord);

/**
 * What each example must answer, whatever else it does: facts that only a correction can change. A whole answer would
 * be a file to renew with every sentence that an editor mends.
 */
const EXPECTED: { readonly [name: string]: object } = {
  about: {
    meta: {
      schemaVersion: expect.stringMatching(/^1\./),
      license: { content: { name: 'CC BY 4.0' } },
    },
    disputes: some({ slug: 'portland-2013', to: { text: 'March 3, 2014' } }),
  },
  'as-of': of({
    state: {
      phase: { phase: 'ON_STRIKE', began: { text: 'November 1, 2023' } },
      strike: { day: 7, schoolDaysLost: 4 },
      issues: some({ distances: some({ union: { figure: { text: '8.5 percent' } }, least: 4 }) }),
    },
    changes: { events: some({ title: expect.any(String) }) },
  }),
  'asked-and-got': of({
    issues: some({
      title: 'Planning time',
      demands: some({ by: { label: 'PAT' }, outcome: { status: 'AGREED_IN_PART' } }),
    }),
  }),
  'both-rounds': {
    earlier: { state: { phase: { phase: 'SETTLED' }, strike: null } },
    later: { state: { phase: { phase: 'SETTLED' }, strike: { schoolDaysLost: 11 } } },
  },
  'by-id': {
    node: { date: { text: 'November 1, 2023' } },
    nodes: [
      { path: '/glossary/#fiscal-cliff' },
      { __typename: 'Dispute', path: '/portland-2013/' },
    ],
  },
  changes: of({
    changes: {
      until: { text: 'October 31, 2023' },
      events: some({ date: { text: 'October 31, 2023' } }),
      claims: some({ by: { name: 'Renard Adams' } }),
      figures: some({ figure: { text: 'more than $228 million over three years' } }),
    },
  }),
  claims: of({
    question: {
      claims: some({
        by: { name: 'Renard Adams', side: 'EMPLOYER' },
        figures: [{ text: 'more than $228 million over three years' }],
      }),
    },
  }),
  demands: of({
    demands: some({
      issue: { title: 'Pay' },
      history: some({ date: { text: 'January 30, 2023' }, by: { label: 'PAT' }, status: 'ASKED' }),
      outcome: { status: 'AGREED_IN_PART' },
    }),
  }),
  families: of({
    resources: some({ kind: 'MEALS', provider: { name: 'Portland Public Schools' } }),
  }),
  law: {
    law: { steps: some({ days: 15, bound: 'AT_LEAST', after: { title: 'Mediation' } }) },
    term: { title: 'impasse' },
  },
  ledger: of({
    issues: some({
      title: 'Pay',
      ledgerLines: some({ settlement: { figure: { text: '13.75 percent over three years' } } }),
    }),
  }),
  measure: of({
    measure: { series: some({ date: { iso: '2023-10-30' }, figure: { low: 228_000_000 } }) },
  }),
  'page-by-page': of({
    timeline: { pageInfo: { hasNextPage: true }, nodes: some({ date: { iso: '2022-10-12' } }) },
  }),
  person: of({
    person: {
      roles: [{ title: 'president', organization: { name: 'Portland Association of Teachers' } }],
      claims: some({ answeredBy: some({ by: { name: 'Renard Adams' } }) }),
    },
  }),
  raises: of({
    costModel: { simpleSum: 13.75, compounded: expect.closeTo(14.36, 2), cost: { reason: null } },
  }),
  search: { search: { fit: 'ALL_WORDS', edges: some({ node: { __typename: 'Issue' } }) } },
  sources: { sources: { nodes: some({ supports: some({ __typename: 'Event' }) }) } },
  timeline: of({
    timeline: { nodes: some({ date: { text: 'November 1, 2023' }, kind: 'STRIKE' }) },
  }),
};

test('there is an example for each of the answers', () => {
  expect(Object.keys(EXPECTED)).toEqual(examples.map(({ name }) => name));
});

test.each(examples)(
  'the example $name is answered from the record',
  async ({ name, title, query }) => {
    expect(title).toMatch(/^[A-Z].{10,}[^.]$/);
    expect(await ask(parse(query))).toMatchObject(EXPECTED[name] ?? {});
  },
);

function of(dispute: object): object {
  return { dispute };
}

// A list that holds such a thing among others.
function some(thing: object): unknown {
  return expect.arrayContaining([expect.objectContaining(matching(thing))]);
}

function matching(thing: object): object {
  return Object.fromEntries(
    Object.entries(thing).map(([key, value]) => [
      key,
      isPlain(value) ? expect.objectContaining(matching(value)) : value,
    ]),
  );
}

function isPlain(value: unknown): value is object {
  return (
    typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
  );
}
