import { expect, test } from 'vitest';

import { diagnose } from './diagnose.ts';

const EVENT = 'town/events/2030-03-01-talks.md';
const PERSON = 'town/people/ann-bell.yaml';

const whereIn = (path: string, text: string, at: readonly (string | number)[]) => {
  const { line, column, length } = diagnose('file/link', { path, text }, at, {});
  return { line, column, length };
};

test('what is found by more than reading is told as any mistake, with its file and place', () => {
  const file = { path: PERSON, text: 'name: Ann\nroles: []\n' };
  expect(diagnose('file/bad-name', file, ['roles'], { name: 'B' })).toEqual({
    code: 'file/bad-name',
    severity: 'error',
    message: '`B` is not an id',
    hint: expect.stringContaining('lower-case words'),
    file: PERSON,
    line: 2,
    column: 8,
    length: 2,
  });
});

test.each([
  [
    'a key below the first line of hyphens',
    EVENT,
    '---\ntitle: One\n---\nTwo\n',
    ['title'],
    2,
    8,
    3,
  ],
  ['the text', EVENT, '---\ntitle: One\n---\nTwo three\n', ['body'], 4, 1, 9],
  ['a key of YAML', PERSON, 'a: 1\nname: One\n', ['name'], 2, 7, 3],
  ['an item of a list', PERSON, 'a: [one, two]\n', ['a', 1], 1, 10, 3],
  ['what is missing', PERSON, 'a: 1\nb:\n  c: 2\n', ['b', 'd'], 3, 3, 1],
  ['the file', PERSON, 'name: One\n', [], 1, 1, 1],
  ['a key of a file that cannot be read', PERSON, 'a: 1\nname: [\n', ['name'], 1, 1, 1],
  ['a key of a file that lies nowhere', 'a.yaml', 'a: 1\nname: One\n', ['name'], 2, 7, 3],
])('%s is found', (_what, path, text, at, line, column, length) => {
  expect(whereIn(path, text, at)).toEqual({ line, column, length });
});
