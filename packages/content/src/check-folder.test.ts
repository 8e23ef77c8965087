import {
  appendFileSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { expect, onTestFinished, test } from 'vitest';

import { checkFolder } from './check-folder.ts';

const TOWN = new URL('../fixtures/town', import.meta.url).pathname;
const EVENT = 'quarry-2030/events/2030-03-01-talks-begin.md';
/** What was written so long ago is known by when it was. */
const now = () => Date.now() + 60_000;

test('a folder in which nothing was wrong is not read again as a whole', () => {
  const { content, cache } = settledTown();
  edit(content, (text) => text.replace(/^title: .*$/m, 'title: Talks open'));
  const { read, diagnostics } = checked(content, cache);
  expect([diagnostics, read]).toEqual([[], 0]);
});

test('a folder in which nothing was written to is told of as before, with every file', () => {
  const { content, cache } = settledTown();
  const { diagnostics, files, entities } = checkFolder(content);
  expect(checkFolder(content, { cache, now })).toEqual({
    diagnostics,
    files: files.map(({ path }) => ({ path, text: '' })),
    entities,
  });
});

test('a folder of which there is but a warning is not read again as a whole', () => {
  const { content, cache } = settledTown();
  edit(content, (text) => text.replace(/^date: .*$/m, 'date: 2029-01-01'));
  rmSync(cache, { recursive: true });
  const first = checked(content, cache);
  const second = checked(content, cache);
  expect(first.diagnostics.map(({ severity }) => severity)).toEqual(['warning']);
  expect(second.diagnostics).toEqual(first.diagnostics);
  expect(second.read).toBe(0);
});

test('a folder with an error is read as a whole until it is mended', () => {
  const { content, cache } = settledTown();
  rmSync(cache, { recursive: true });
  edit(content, (text) => text.replace('kind: ', 'kimd: '));
  expect(checked(content, cache).read).toBeGreaterThan(0);
  const again = checked(content, cache);
  expect(again.read).toBeGreaterThan(0);
  expect(again.diagnostics).toEqual(checkFolder(content).diagnostics);
  edit(content, (text) => text.replace('kimd: ', 'kind: '));
  expect(checked(content, cache).read).toBeGreaterThan(0);
  expect(checked(content, cache).read).toBe(0);
});

test('a folder without a cache is read as a whole', () => {
  const { content } = settledTown();
  let read = 0;
  checkFolder(content, {
    progress: () => {
      read += 1;
    },
  });
  expect(read).toBe(checkFolder(content).files.length);
});

test('a warning is told after an edit, at its place and with its text', () => {
  const { content, cache } = settledTown();
  edit(content, (text) => text.replace(/^date: .*$/m, 'date: 2029-01-01'));
  const told = checkFolder(content, { cache, now });
  const fresh = checkFolder(content);
  expect(told.diagnostics).toEqual(fresh.diagnostics);
  expect(told.diagnostics.map(({ code }) => code)).toContain('date/outside-dispute');
  const textOf = ({ files }: typeof told) => files.find(({ path }) => path === EVENT)?.text;
  expect(textOf(told)).toBe(textOf(fresh));
});

test('a warning of a file that nobody wrote to is told with its text', () => {
  const { content, cache } = settledTown();
  edit(content, (text) => text.replace(/^date: .*$/m, 'date: 2029-01-01'));
  checkFolder(content, { cache, now });
  appendFileSync(join(content, 'quarry-2030/people/ann-bell.yaml'), '\n');
  const { diagnostics, files, read } = checked(content, cache);
  expect(read).toBe(0);
  expect(diagnostics.map(({ file }) => file)).toEqual([EVENT]);
  const fresh = checkFolder(content).files.find(({ path }) => path === EVENT);
  expect(files.find(({ path }) => path === EVENT)?.text).toBe(fresh?.text);
});

test.each([
  [
    'a file that is added',
    (content: string) => writeFileSync(join(content, 'stray.yaml'), 'a: 1\n'),
  ],
  ['a file that is gone', (content: string) => rmSync(join(content, 'quarry-2030/dispute.md'))],
  [
    'a file that was written in the same moment and with the same length',
    (content: string) => edit(content, (text) => text.replace('kind: ', 'kimd: ')),
  ],
])('%s is told', (_what, harm) => {
  const { content, cache } = settledTown();
  harm(content);
  const told = checkFolder(content, { cache, now }).diagnostics;
  expect(told).toEqual(checkFolder(content).diagnostics);
  expect(told).not.toEqual([]);
});

test('what was written down and is no longer readable is passed over', () => {
  const { content, cache } = settledTown();
  for (const file of readdirSync(cache)) writeFileSync(join(cache, file), '{"files":');
  expect(checkFolder(content, { cache, now })).toEqual(checkFolder(content));
});

/** What is wrong in a folder, and how many files were read as a part of the whole. */
function checked(content: string, cache: string) {
  let read = 0;
  const progress = () => {
    read += 1;
  };
  return { ...checkFolder(content, { cache, progress, now }), read };
}

function edit(content: string, change: (text: string) => string): void {
  const file = join(content, EVENT);
  writeFileSync(file, change(readFileSync(file, 'utf8')));
}

/** A town that was checked once, some time after its files were written. */
function settledTown(): { content: string; cache: string } {
  const folder = mkdtempSync(join(tmpdir(), 'strike-sound-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const [content, cache] = [join(folder, 'content'), join(folder, 'cache')];
  cpSync(TOWN, content, { recursive: true });
  checkFolder(content, { cache, now });
  return { content, cache };
}
