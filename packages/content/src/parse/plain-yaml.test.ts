import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDocument } from 'yaml';

import { duplicateKeys } from './duplicate-keys.ts';
import { foreignFeatures } from './foreign-features.ts';
import { plainYaml } from './plain-yaml.ts';

const CONTENT = new URL('../../../../content', import.meta.url).pathname;
const keysOf = (text: string) => /^---\n([\s\S]*?\n)---\n/.exec(text)?.[1] ?? text;
const published = globSync('**/*.{md,yaml}', { cwd: CONTENT, exclude: ['**/README.md'] }).map(
  (file) => keysOf(readFileSync(join(CONTENT, file), 'utf8')),
);

/** Everything that means something to YAML somewhere, and words. */
const PIECES = [
  ...[
    'key:',
    'key: ',
    'other: ',
    '- ',
    '-',
    '\n',
    '\n  ',
    '\n    ',
    '\n\n',
    ' ',
    '  ',
    '\t',
    '\r\n',
  ],
  ...[
    '>-',
    '>',
    '|',
    '|-',
    '[',
    ']',
    ', ',
    ',',
    '{',
    '}',
    '"',
    "'",
    '\\',
    '""',
    '#',
    ' #',
    ': ',
    ':',
  ],
  ...[
    '12',
    '-0',
    '007',
    '1.50',
    '1.',
    '.5',
    '0x1F',
    '0o7',
    '1e3',
    '1_000',
    '-',
    '+1',
    '12:30',
    '~',
  ],
  ...[
    '2023-11-01',
    '2023-11~',
    'null',
    'true',
    'False',
    'yes',
    '.inf',
    '.nan',
    'word',
    'Año',
    '&a',
  ],
  ...[
    '*a',
    '!',
    '!!str ',
    '%',
    '@',
    '`',
    '?',
    '? ',
    '---',
    '...',
    '<<: ',
    '$3',
    '(a)',
    '“quoted”',
    '😀',
  ],
  ...['__proto__: ', 'constructor: ', '\u00a0', '\u2028', '\u0085', '\uFEFF', '\0'],
];
/** Lines as files have them, and what may stand between two. */
const LINES = [
  ...[
    'title: A word',
    'date: 2023-11-01',
    'amount: 12',
    'list: [a, b-c]',
    'list: []',
    'note: >-',
    'note: >',
  ],
  ...[
    'note: "2023"',
    'steps:',
    '- a',
    '- amount: 5',
    '- >-',
    '- >',
    'more words',
    '  more words',
    '',
    '# no',
  ],
  ...['flag: true', "name: 'One'", 'who: [A B, c/d]', 'at: "12:30"', 'a: b: c', 'title: Twice'],
];

const anyText = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((pieces) => pieces.join('')),
  fc
    .array(fc.tuple(fc.constantFrom(0, 0, 2, 4, 6), fc.constantFrom(...LINES)), { maxLength: 8 })
    .map((lines) => lines.map(([indent, line]) => ' '.repeat(indent) + line).join('\n')),
  // A text of the record with something put into it.
  fc
    .tuple(fc.constantFrom(...published), fc.nat(), fc.constantFrom(...PIECES, ...LINES))
    .map(([text, at, piece]) => {
      const place = at % (text.length + 1);
      return text.slice(0, place) + piece + text.slice(place);
    }),
);

test('the data of plain YAML is what a parser of YAML gives', () => {
  let plain = 0;
  const property = fc.property(anyText, (text) => {
    const data = plainYaml(text);
    if (!data) return;
    plain += 1;
    expect(data).toStrictEqual(parsed(text));
  });
  fc.assert(property, { numRuns: 5_000 });
  expect(plain).toBeGreaterThan(500);
});

test('nearly all of the record is plain, and read as a parser of YAML reads it', () => {
  const plain = published.filter((text) => plainYaml(text));
  for (const text of plain) expect(plainYaml(text)).toStrictEqual(parsed(text));
  expect(plain.length / published.length).toBeGreaterThan(0.9);
});

test.each([
  ['a: true\nb: false\n', { a: true, b: false }],
  ['a: "true"\nb: \'12\'\nc: ""\nd: \'\'\n', { a: 'true', b: '12', c: '', d: '' }],
  ['a: 0\nb: -1.5\nc: [1, true, b-c]\n', { a: 0, b: -1.5, c: [1, true, 'b-c'] }],
])('%j is plain', (text, data) => {
  expect(plainYaml(text)).toStrictEqual(data);
});

test.each([
  'a: -0\n',
  'a: null\n',
  'a: 1\na: 2\n',
  'a: &b 1\n',
  'a: one\n  two\n',
  'a: b # c\n',
  'a: [b, [c]]\n',
  'a: "b\\n"\n',
  'a: |\n  b\n',
  `${Array.from({ length: 40 }, (_, depth) => `${' '.repeat(2 * depth)}a:\n`).join('')}${' '.repeat(80)}b: c\n`,
  'a:\n',
  '',
])('%j is not plain', (text) => {
  expect(plainYaml(text)).toBeUndefined();
});

function parsed(text: string): unknown {
  const document = parseDocument(text, { prettyErrors: false, strict: true, uniqueKeys: false });
  expect([
    ...document.errors,
    ...duplicateKeys(document),
    ...foreignFeatures(document, text),
  ]).toEqual([]);
  return document.toJS();
}
