import { afterEach, expect, test, vi } from 'vitest';

import { showProgress } from './show-progress.ts';

afterEach(() => vi.unstubAllEnvs());

/** A screen, and a clock that is set by hand. */
function watched(isTTY: boolean) {
  const clock = { time: 0 };
  const written: string[] = [];
  const screen = { isTTY, write: (text: string) => written.push(text) };
  return { clock, written, progress: showProgress('files read', screen, () => clock.time) };
}

test('work that is soon done shows nothing', () => {
  const { written, progress, clock } = watched(true);
  clock.time = 300;
  progress.tell(10, 20);
  progress.end();
  expect(written).toEqual([]);
});

test('longer work shows how far it is, and leaves the line as it was', () => {
  const { written, progress, clock } = watched(true);
  for (clock.time = 500; clock.time < 800; clock.time += 50) progress.tell(clock.time, 1000);
  progress.end();
  expect(written).toEqual([
    '\r500 of 1000 files read',
    '\r600 of 1000 files read',
    '\r700 of 1000 files read',
    '\r\u001B[K',
  ]);
});

test('where only text is asked for nothing is shown', () => {
  vi.stubEnv('NO_COLOR', '1');
  const { written, progress, clock } = watched(true);
  clock.time = 5000;
  progress.tell(1, 2);
  progress.end();
  expect(written).toEqual([]);
});

test('where no terminal is nothing is shown', () => {
  const { written, progress, clock } = watched(false);
  clock.time = 5000;
  progress.tell(1, 2);
  progress.end();
  expect(written).toEqual([]);
});
