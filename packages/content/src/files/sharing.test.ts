import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { entityTypeNames, entityTypes } from '@strike-ledger/core';
import { expect, test } from 'vitest';

import { placeOf } from './layout.ts';
import { readFiles } from './read-files.ts';
import { sharingOf } from './sharing.ts';

const content = fileURLToPath(new URL('../../../../content/', import.meta.url));

test('content/README.md names the folders of a dispute and those that all disputes share', () => {
  const readme = readFileSync(`${content}README.md`, 'utf8');
  const own = foldersIn(readme.match(/^\| `<dispute>\/\w+\/` /gm)?.join('') ?? '');
  const shared = foldersIn(/^\| (.+) \| what all disputes share /m.exec(readme)?.[0] ?? '');
  const kept = (...wanted: readonly string[]) =>
    entityTypeNames
      .filter((type) => wanted.includes(sharingOf(type)))
      .map((type) => entityTypes[type].folder)
      .filter(Boolean)
      .sort();
  expect(own).toEqual(kept('own', 'either'));
  expect(shared).toEqual(kept('shared', 'either'));
});

test('every file of the record lies where those of its type do', () => {
  const elsewhere = readFiles(content).filter(({ path }) => {
    const place = placeOf(path);
    if (!place.ok) return false;
    const { type, dispute } = place.identity;
    return sharingOf(type) === (dispute === null ? 'own' : 'shared');
  });
  expect(elsewhere.map(({ path }) => path)).toEqual([]);
});

function foldersIn(text: string): readonly string[] {
  return [...text.matchAll(/(\w+)\/`/g)].map(([, folder = '']) => folder).sort();
}
