import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Scalar } from 'yaml';
import { parse, stringify } from 'yaml';

import { parseYaml } from './parse-yaml.ts';

const STYLES: readonly Scalar.Type[] = [
  'PLAIN',
  'QUOTE_SINGLE',
  'QUOTE_DOUBLE',
  'BLOCK_FOLDED',
  'BLOCK_LITERAL',
];
/** A character by itself, with another that escapes it, and as its number. */
const WRITTEN_AS = [1, 2, 4, 6];

/** Words, marks, line breaks and spaces, as texts have them, and some that are hardly ever written. */
const anyText = fc
  .array(
    fc
      .constantFrom('a', 'b c', ' ', '\n', '\n\n', '"', "'", '\\', '# ', ': ', 'ñ', '😀')
      .chain((often) =>
        fc.constantFrom(often, often, '\t', '\u00A0', '\u0085', '\u2028', '\u001B', '\u0001'),
      ),
    { maxLength: 6 },
  )
  .map((pieces) => pieces.join(''));

test.each(STYLES)('in a text written as %s all that can be seen is found where it is', (style) => {
  fc.assert(
    fc.property(anyText, (value) => {
      const options = { defaultStringType: style, lineWidth: 20 } as const;
      const text = stringify({ above: 'a', text: value, below: 'a' }, options);
      for (const offset of seenIn(value)) {
        const at = placeOf(text, offset, 1).offset;
        const other = `${value.slice(0, offset)}x${value.slice(offset + 1)}`;
        const isThere = WRITTEN_AS.some((length) => withX(text, at, length) === other);
        expect(isThere, JSON.stringify([text, offset, at])).toBe(true);
      }
    }),
  );
});

describe('what a text has', () => {
  test.each([
    ['text: one two\n', 4, 3, 'two'],
    ["text: 'it''s two'\n", 5, 3, 'two'],
    ["text: 'a '''' two'\n", 3, 1, "'"],
    ['text: "\\ta\\x20b\\u00A0\\n\\\n  c two"\n', 8, 3, 'two'],
    ['text: "a\\Nb\\_\\L\\P\\ \\t\\v\\f\\rtwo"\n', 11, 3, 'two'],
    ['text: "\\x41\\u0042\\"two"\n', 3, 3, 'two'],
    ['text: >-\n  one\n  two\n\n  three\n', 4, 9, 'two\n\n  three'],
    ['text: | # of two\n  one\n   two\n', 5, 3, 'two'],
    ['text:\n  - 2\n', 0, 1, '- 2'],
  ])('is found in %j from %i on, for %i characters', (text, offset, length, found) => {
    const place = placeOf(text, offset, length);
    expect(text.slice(place.offset, place.offset + place.length)).toBe(found);
  });

  test.each([
    ['text: one\n', 3, 'e'],
    ['text: one\n', 30, 'e'],
    ['text: "one"\n', 3, '"'],
    ['text: >-\n  one\n', 3, '\n'],
    ["text: ''\n", 0, "'"],
    ['text: one  two\n', 3, 't'],
  ])('ends in %j: from %i on is %j', (text, offset, found) => {
    const place = placeOf(text, offset, 1);
    expect(text.slice(place.offset, place.offset + place.length)).toBe(found);
  });
});

function placeOf(text: string, offset: number, length: number) {
  const read = parseYaml(text);
  if (!read.ok) throw new Error(`cannot be read: ${text}`);
  return read.file.spanInProse(['text'], offset, length);
}

function seenIn(value: string): readonly number[] {
  return [...value.matchAll(/\S/g)].map(({ index }) => index);
}

/** What the text is read as where something else stands at a place; nothing where it cannot be read. */
function withX(text: string, at: number, length: number): unknown {
  try {
    return parse(`${text.slice(0, at)}x${text.slice(at + length)}`, { logLevel: 'silent' }).text;
  } catch {
    return undefined;
  }
}
