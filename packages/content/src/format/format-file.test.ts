import { fileURLToPath } from 'node:url';

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';

import { contentFile } from '../files/read-files.ts';
import { loadRecord, recordFrom } from '../load-record.ts';
import { formatFile } from './format-file.ts';

const content = fileURLToPath(new URL('../../../../content', import.meta.url));
const { files, record } = loadRecord(content);

const EVENT = 'town/events/2030-03-01-talks-begin.md';
const laidOut = (text: string, path = EVENT) => formatFile({ path, text });

describe('the record', () => {
  test('is laid out as `strike fmt` lays it out', () => {
    const others = files.filter((file) => formatFile(file) !== file.text).map(({ path }) => path);
    expect(others).toEqual([]);
  });

  test('says the same when it is laid out anew from keys in any order', () => {
    const shuffled = files.map(({ path, text }) => ({
      path,
      text: formatFile({ path, text: reversed(text) }) ?? '',
    }));
    expect(recordFrom(shuffled).record.contentHash).toBe(record.contentHash);
    expect(shuffled).toEqual(files.map(({ path, text }) => ({ path, text })));
  });
});

describe('a file', () => {
  test('has its keys in the order of the schema, at every depth', () => {
    const text = `---
figures:
  - { sources: [paper], amount: 3, measure: gap }
kind: session
side: union
date: 2030-03-01
title: Talks begin
---
They met [@paper].
`;
    expect(laidOut(text)).toBe(`---
title: Talks begin
date: 2030-03-01
kind: session
side: union
figures:
  - measure: gap
    amount: 3
    sources: [paper]
---
They met [@paper].
`);
  });

  test('has quotation marks only where they are needed', () => {
    const text = "title: 'Talks'\ndefinition: \"Yes: both\"\nunit: 'true'\n";
    expect(laidOut(text, 'town/measures/gap.yaml')).toBe(
      'title: Talks\nunit: "true"\ndefinition: "Yes: both"\n',
    );
  });

  test('keeps comments with what they stand above or beside', () => {
    const text = `# yaml-language-server: $schema=../measure.json
unit: USD # whole dollars
# As the mediator put it
title: Gap
`;
    expect(
      laidOut(text, 'town/measures/gap.yaml'),
    ).toBe(`# yaml-language-server: $schema=../measure.json
# As the mediator put it
title: Gap
unit: USD # whole dollars
`);
  });

  test('keeps keys that no schema has, behind the others, for `strike check` to report', () => {
    expect(laidOut('colour: red\ntitle: Gap\n', 'town/measures/gap.yaml')).toBe(
      'title: Gap\ncolour: red\n',
    );
  });

  test('keeps the lines of its prose and loses blank lines around it', () => {
    expect(laidOut('---\ntitle: Talks\n---\n\n\nThey\nmet.\n\nAgain.\n\n\n')).toBe(
      '---\ntitle: Talks\n---\nThey\nmet.\n\nAgain.\n',
    );
  });

  test('stays as it is where it cannot be read', () => {
    expect(laidOut('---\ntitle: [\n---\n')).toBeUndefined();
    expect(laidOut('title: Gap\n', 'nowhere.yaml')).toBeUndefined();
    expect(formatFile(contentFile(EVENT, new Uint8Array([0xff])))).toBeUndefined();
  });

  test('says what it said and is laid out for good, whatever it says', () => {
    const word = fc.string({ unit: 'grapheme', maxLength: 200 });
    const keys = fc.record({ title: word, unit: word, definition: word, note: fc.array(word) });
    fc.assert(
      fc.property(keys, (data) => {
        const path = 'town/measures/gap.yaml';
        const once = laidOut(stringify(data), path) ?? '';
        expect(parse(once)).toEqual(data);
        expect(laidOut(once, path)).toBe(once);
      }),
    );
  });
});

/** The same file with its keys in the opposite order, laid out by hand of somebody else. */
function reversed(text: string): string {
  const [whole, frontMatter] = /^---\n([\s\S]*?\n)---\n/.exec(text) ?? [];
  const keys = stringify(backwards(parse(frontMatter ?? text)), { lineWidth: 60 });
  return whole === undefined ? keys : `---\n${keys}---\n${text.slice(whole.length)}`;
}

function backwards(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(backwards);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, backwards(inner)]),
  );
}
