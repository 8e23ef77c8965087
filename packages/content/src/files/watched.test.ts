import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, expect, test } from 'vitest';

import { watched } from './watched.ts';

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'watched-')));
afterAll(() => rmSync(folder, { recursive: true }));

test.each([
  ['', true],
  ['..', true],
  ['town-2030/dispute.md', true],
  ['README.md', false],
  ['town-2030/.dispute.md.swp', false],
  ['.git/index', false],
])('of a content folder, whether %j is watched: %j', (path, isWatched) => {
  expect(watched(folder).options.ignored(join(folder, path))).toBe(!isWatched);
});

test('a content folder that is a link is watched where it leads', () => {
  mkdirSync(join(folder, 'record'));
  symlinkSync(join(folder, 'record'), join(folder, 'link'));
  const { top, options } = watched(join(folder, 'link'));
  expect(top).toBe(join(folder, 'record'));
  expect(options.ignored(join(top, 'sources'))).toBe(false);
});

test('a content folder that is not there yet is watched by its name', () => {
  expect(watched(join(folder, 'later')).top).toBe(join(folder, 'later'));
});
