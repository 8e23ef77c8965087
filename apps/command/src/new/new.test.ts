import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { entityTypeNames } from '@strike-ledger/core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { strikeHere } from '../testing/strike-here.ts';

const town = fileURLToPath(new URL('../../../../packages/content/fixtures/town', import.meta.url));
const SOURCE = '[@paper-2030-03-02]';

let content: string;
beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'strike-'));
  cpSync(town, content, { recursive: true });
});
afterEach(() => rmSync(content, { recursive: true }));

const make = (kind: string, ...flags: readonly string[]) =>
  strikeHere('new', kind, '--content', content, ...flags);

/** For each kind what has to be said, and the file that it becomes. */
const kinds: { readonly [kind: string]: readonly [file: string, ...flags: readonly string[]] } = {
  organization: [
    'organizations/quarry-gazette.yaml',
    '--name',
    'Quarry Gazette',
    '--kind',
    'news-outlet',
    '--side',
    'neutral',
  ],
  person: [
    'quarry-2030/people/cy-dale.yaml',
    '--name',
    'Cy Dale',
    '--roles',
    '{title: mediator, sources: [paper-2030-03-02]}',
  ],
  issue: [
    'quarry-2030/issues/class-size.md',
    '--title',
    'Class size',
    '--order',
    '2',
    '--summary',
    `Too large ${SOURCE}.`,
    '--body',
    `Too large ${SOURCE}.`,
  ],
  demand: [
    'quarry-2030/demands/smaller.md',
    '--title',
    'Smaller',
    '--issue',
    'pay',
    '--by',
    'quarry-teachers',
    '--history',
    `{date: 2030-03-01, status: asked, text: "Smaller ${SOURCE}."}`,
    '--body',
    `Smaller ${SOURCE}.`,
  ],
  offer: [
    'quarry-2030/offers/2030-03-05-quarry-schools.md',
    '--title',
    'First',
    '--date',
    '2030-03-05',
    '--kind',
    'proposal',
    '--parties',
    'quarry-schools',
    '--terms',
    `{issue: pay, text: "More ${SOURCE}."}`,
    '--body',
    `More ${SOURCE}.`,
  ],
  event: [
    'quarry-2030/events/2030-03-05-talks-go-on.md',
    '--title',
    'Talks go on',
    '--date',
    '2030-03-05',
    '--kind',
    'session',
    '--side',
    'neutral',
    '--issues',
    'pay',
    '--body',
    `They met: again ${SOURCE}.`,
  ],
  question: [
    'quarry-2030/questions/is-there-money.md',
    '--title',
    'Is there money?',
    '--order',
    '2',
    '--body',
    `They part ${SOURCE}.`,
  ],
  claim: [
    'quarry-2030/claims/2030-03-05-ann-bell-gap.md',
    '--question',
    'gap',
    '--by',
    'ann-bell',
    '--date',
    '2030-03-05',
    '--stance',
    'asserts',
    '--summary',
    'Less.',
    '--figures',
    '{measure: gap, amount: 2000000}',
    '--body',
    `Now $2 million ${SOURCE}.`,
  ],
  measure: [
    'quarry-2030/measures/planning-minutes.yaml',
    '--title',
    'Planning minutes',
    '--unit',
    'minutes',
    '--definition',
    'Minutes a week.',
  ],
  source: [
    'quarry-2030/sources/the-paper-2030-03-05.yaml',
    '--outlet',
    'The Paper',
    '--title',
    'Talks',
    '--published',
    '2030-03-05',
    '--kind',
    'news',
    '--perspective',
    'neutral',
  ],
  resource: [
    'quarry-2030/resources/meals.md',
    '--title',
    'Meals',
    '--audience',
    'families,allies',
    '--kind',
    'meals',
    '--provider',
    'quarry-schools',
    '--availability',
    'current',
    '--body',
    `Lunch ${SOURCE}.`,
  ],
  correction: [
    'quarry-2030/corrections/the-gap.md',
    '--title',
    'The gap',
    '--date',
    '2030-03-06',
    '--affects',
    'claim/2030-03-01-bell-gap',
    '--body',
    `It was less ${SOURCE}.`,
  ],
  term: ['glossary/gap.md', '--title', 'gap', '--body', 'The distance [@act].'],
  law: [
    'laws/other-act.md',
    '--title',
    'Another Act',
    '--short-title',
    'Other Act',
    '--jurisdiction',
    'Elsewhere',
    '--statutes',
    '1 to 9',
    '--steps',
    '{id: talks, title: Talks, text: "They talk [@act]."}',
    '--body',
    'It orders talks [@act].',
  ],
  calendar: [
    'quarry-2030/calendar/school-year-2030-31.md',
    '--title',
    'School year 2030-31',
    '--body',
    `No day was lost ${SOURCE}.`,
  ],
};

describe('strike new', () => {
  test.each(Object.entries(kinds))(
    '%s writes a file that passes the check and is laid out',
    async (kind, [file, ...flags]) => {
      const { status, output, errors } = await make(kind, ...flags);
      expect(errors).toBe('');
      expect(output).toBe(`${join(content, file)}\n`);
      expect(status).toBe(0);
    },
  );

  test('knows every kind', async () => {
    expect([...Object.keys(kinds), 'dispute'].sort()).toEqual([...entityTypeNames].sort());
  });

  test('writes what it is told in the order of the schema, and nothing that it is not told', async () => {
    const [file, ...flags] = kinds['event'] ?? [''];
    await make('event', ...flags);
    expect(readFileSync(join(content, file), 'utf8')).toBe(`---
title: Talks go on
date: 2030-03-05
kind: session
side: neutral
issues: [pay]
---
They met: again [@paper-2030-03-02].
`);
    const { status, output } = await strikeHere('check', '--content', content);
    expect(output).toContain('0 errors');
    expect(status).toBe(0);
    expect(
      (await strikeHere('fmt', '--check', '--content', content, join(content, file))).status,
    ).toBe(0);
  });

  test('refuses to write over a file, with exit code 2', async () => {
    const [file, ...flags] = kinds['source'] ?? [''];
    await make('source', ...flags);
    const before = readFileSync(join(content, file), 'utf8');
    const { status, errors } = await make('source', ...flags, '--note', 'Another.');
    expect(errors).toBe(`${file} is there already: edit it, or choose another --id\n`);
    expect(status).toBe(2);
    expect(readFileSync(join(content, file), 'utf8')).toBe(before);
  });

  test('names every flag that is missing where nobody can be asked, with exit code 2', async () => {
    const { status, errors } = await make('event', '--title', 'Talks');
    expect(errors).toContain('  --date  When it happened, or began.\n');
    expect(errors).toContain('  --body  Two to five sentences');
    expect(errors).not.toContain('--title');
    expect(status).toBe(2);
  });

  test('says what is wrong with what it is told and writes nothing, with exit code 1', async () => {
    const [file, ...flags] = kinds['claim'] ?? [''];
    const { status, errors } = await make('claim', ...flags, '--by', 'ann-bel');
    expect(errors).toContain('did you mean `ann-bell`?');
    expect(errors).toContain('Nothing was written: 1 error');
    expect(status).toBe(1);
    expect(existsSync(join(content, file))).toBe(false);
  });

  test('names the flag whose value is not YAML as it was written, with exit code 2', async () => {
    const { status, errors } = await make('dispute', '--id', 'slate-2031', '--law-steps', '[{');
    expect(errors).toBe("--law-steps is not YAML: write for example '{measure: gap, amount: 3}'\n");
    expect(status).toBe(2);
  });

  test('says of a key whether it takes one group of keys or several', async () => {
    const { output } = await strikeHere('new', 'demand', '--help');
    expect(output).toMatch(/--history.* As YAML; several: the flag again\.$/m);
    expect(output).toMatch(/--outcome.* goes on\. As YAML\.$/m);
  });

  test('refuses a dispute that there is not, with the nearest one', async () => {
    const { status, errors } = await make('event', '--dispute', 'quarry-2013');
    expect(errors).toBe('there is no dispute `quarry-2013`: did you mean `quarry-2030`?\n');
    expect(status).toBe(2);
  });
});
