import { describe, expect, test } from 'vitest';

import { parseYaml } from './parse-yaml.ts';

const told = (text: string) => {
  const read = parseYaml(text);
  if (read.ok) return [];
  return read.problems.map(({ code, span: { offset, length } }) => [
    code,
    text.slice(offset, offset + length),
  ]);
};

describe('what YAML allows and the record does not use is told:', () => {
  test.each([
    ['a key that is a number', '2030: a\n', [['yaml/key-not-a-word', '2030']]],
    ['a key that is empty', '"": a\n', [['yaml/key-not-a-word', '""']]],
    ['a key that is missing', ': a\n', [['yaml/key-not-a-word', ':']]],
    ['a key that is a list', '[a, b]: c\n', [['yaml/key-not-a-word', '[a, b]']]],
    ['a key that is true', 'true: c\n', [['yaml/key-not-a-word', 'true']]],
    ['no keys but a list', '- a\n', [['yaml/no-keys', '-']]],
    ['no keys but words', 'a b\n', [['yaml/no-keys', 'a']]],
    ['nothing', '# a\n', [['file/empty', '#']]],
    [
      'a key that stands there thrice',
      'a: 1\na: 2\na: 3\n',
      [
        ['yaml/duplicate-key', 'a'],
        ['yaml/duplicate-key', 'a'],
      ],
    ],
    ['keys in a list twice', 'a:\n  - b: 1\n    b: 2\n', [['yaml/duplicate-key', 'b']]],
    [
      'a list that stands there twice',
      '[a]: 1\n[a]: 1\n',
      [
        ['yaml/key-not-a-word', '[a]'],
        ['yaml/key-not-a-word', '[a]'],
      ],
    ],
    ['two keys of one name in two places', 'a:\n  b: 1\nb: 2\n', []],
    ['a tag that means nothing', 'a: !!str 1\nb: !!map {}\nc: !!seq []\n', []],
  ])('%s', (_what, text, problems) => {
    expect(told(text)).toEqual(problems);
  });

  test('where a key stood first', () => {
    const read = parseYaml('b: 0\nlong: 1\n# as before\nlong: 2\nlong: 3\n');
    const others = read.ok ? [] : read.problems.map(({ otherSpan }) => otherSpan);
    expect(others).toEqual([
      { offset: 5, length: 4 },
      { offset: 5, length: 4 },
    ]);
  });
});

describe('what lies in brackets', () => {
  const nested = (depth: number) => `a: ${'['.repeat(depth)}b${']'.repeat(depth)}\n`;

  test('is read to a depth of 32 with the keys of the file', () => {
    expect(told(nested(31))).toEqual([]);
    expect(told(nested(32)).map(([code]) => code)).toEqual(['yaml/too-deep']);
  });

  test('is told of once, however deep it lies', () => {
    expect(told(nested(5_000)).map(([code]) => code)).toEqual(['yaml/too-deep']);
  });
});

describe('of a file that can be read', () => {
  const TEXT =
    'name: One\nroles:\n  - title: chair # of two\n    at: [a, "b c"]\ngroup: { d: 1 }\nwords:\n  - one\n  - two\n';

  test.each([
    [['name'], 'One', 'name'],
    [['roles'], '- title', 'roles'],
    [['words'], '- one', 'words'],
    [['words', 1], 'two', 'two'],
    [['roles', 0], 'title', 'title'],
    [['roles', 0, 'title'], 'chair', 'title'],
    [['roles', 0, 'at'], '[a, "b c"]', 'at'],
    [['roles', 0, 'at', 1], '"b c"', '"b c"'],
    [['roles', 0, 'gone'], 'title', 'title'],
    [['group'], '{ d: 1 }', 'group'],
    [['group', 'd'], '1', 'd'],
    [[], 'name', 'name'],
    [['gone', 'further'], 'name', 'name'],
  ])('the value at %j stands at %j, its key at %j', (path, value, key) => {
    for (const start of [0, 100]) {
      const read = parseYaml(TEXT, start);
      if (!read.ok) throw new Error('cannot be read');
      const found = [read.file.spanOf(path), read.file.keySpanOf(path)].map(({ offset, length }) =>
        TEXT.slice(offset - start, offset - start + length),
      );
      expect(found).toEqual([value, key]);
    }
  });
});
