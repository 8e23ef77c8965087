import { readdirSync } from 'node:fs';

import { afterAll, describe, expect, test } from 'vitest';

import { loadRecord } from '../load-record.ts';
import { plain } from '../reporters/plain.ts';
import { makeCopies } from '../testing/copies.ts';
import { makeMistake, makeRight } from '../testing/make-mistake.ts';
import { withoutPrivileges } from '../testing/without-privileges.ts';
import type { Kind } from './kind.ts';
import { kinds, slugOf } from './kinds.ts';

const copies = makeCopies();
afterAll(() => copies.remove());

const all: [code: string, kind: Kind<never>][] = Object.entries(kinds);
/** What goes before it in the report of a file with many mistakes. */
const LED_BY: { readonly [code: string]: string } = { 'file/more-mistakes': 'schema/unknown-key' };

test('there are more than sixty kinds of mistake', () => {
  expect(all.length).toBeGreaterThan(60);
});

test('every kind has a printed report, and every printed report its kind', () => {
  const reports = readdirSync(new URL('../../fixtures/reports', import.meta.url));
  expect(reports.sort()).toEqual(all.map(([code]) => `${slugOf(code)}.txt`).sort());
});

/** What is found by more than reading the record: the test of `strike check --against` holds its printed report. */
const FOUND_ELSEWHERE = 'correction/missing';

const foundByReading = all.filter(([code]) => code !== FOUND_ELSEWHERE);

test.each(foundByReading)(
  '%s is reported as its page shows it, and nothing else is',
  async (code, { example, severity }) => {
    const folder = copies.of('town');
    makeMistake(folder, example);
    const { diagnostics, notices, files } = withoutPrivileges(folder, () => loadRecord(folder));
    const told = severity === 'notice' ? notices : diagnostics;
    expect(new Set(told.map((each) => each.code))).toEqual(
      new Set([code, ...(LED_BY[code] ? [LED_BY[code]] : [])]),
    );
    await expect(plain({ diagnostics: told, files, prefix: 'content/' })).toMatchFileSnapshot(
      `../../fixtures/reports/${slugOf(code)}.txt`,
    );
  },
);

describe.each(all)('%s', (_code, { example, title, meaning }) => {
  test('is not reported where the example is right', () => {
    const folder = copies.of('town');
    makeRight(folder, example);
    const { diagnostics, notices } = loadRecord(folder);
    expect([...diagnostics, ...notices]).toEqual([]);
  });

  test('is explained in whole sentences', () => {
    expect(title).toMatch(/^[A-Z].*[^.]$/);
    expect(meaning).toMatch(/^[A-Z“].*[.]$/);
  });
});
