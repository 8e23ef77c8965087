import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

import { expect, onTestFinished, test } from 'vitest';

import { checkFolder } from './check-folder.ts';

const TOWN = new URL('../fixtures/town', import.meta.url).pathname;
const EVENT = 'quarry-2030/events/2030-03-01-talks-begin.md';
/** What was written so long ago is known by when it was. */
const SETTLED = 2_100;

test.concurrent('a folder in which nothing was wrong is not read again as a whole', async () => {
  const { content, cache } = await settledTown();
  const file = join(content, EVENT);
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^title: .*$/m, 'title: Talks open'));
  let read = 0;
  const progress = () => {
    read += 1;
  };
  expect(checkFolder(content, { cache, progress }).diagnostics).toEqual([]);
  expect(read).toBe(0);
});

test.concurrent('a warning is told after an edit, at its place and with its text', async () => {
  const { content, cache } = await settledTown();
  const file = join(content, EVENT);
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^date: .*$/m, 'date: 2029-01-01'));
  const told = checkFolder(content, { cache });
  const fresh = checkFolder(content);
  expect(told.diagnostics).toEqual(fresh.diagnostics);
  expect(told.diagnostics.map(({ code }) => code)).toContain('date/outside-dispute');
  const textOf = ({ files }: typeof told) => files.find(({ path }) => path === EVENT)?.text;
  expect(textOf(told)).toBe(textOf(fresh));
});

test.concurrent.each([
  [
    'a file that is added',
    (content: string) => writeFileSync(join(content, 'stray.yaml'), 'a: 1\n'),
  ],
  ['a file that is gone', (content: string) => rmSync(join(content, 'quarry-2030/dispute.md'))],
  [
    'a file that was written in the same moment and with the same length',
    (content: string) => {
      const file = join(content, EVENT);
      writeFileSync(file, readFileSync(file, 'utf8').replace('kind: ', 'kimd: '));
    },
  ],
])('%s is told', async (_what, harm) => {
  const { content, cache } = await settledTown();
  harm(content);
  const told = checkFolder(content, { cache }).diagnostics;
  expect(told).toEqual(checkFolder(content).diagnostics);
  expect(told).not.toEqual([]);
});

test.concurrent('what was written down and is no longer readable is passed over', async () => {
  const { content, cache } = await settledTown();
  for (const file of readdirSync(cache)) writeFileSync(join(cache, file), '{"files":');
  expect(checkFolder(content, { cache })).toEqual(checkFolder(content));
});

/** A town that was checked once, some time after its files were written. */
async function settledTown(): Promise<{ content: string; cache: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'strike-sound-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const [content, cache] = [join(folder, 'content'), join(folder, 'cache')];
  cpSync(TOWN, content, { recursive: true });
  await setTimeout(SETTLED);
  checkFolder(content, { cache });
  return { content, cache };
}
