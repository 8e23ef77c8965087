import {
  mkdirSync,
  mkdtempSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, expect, test } from 'vitest';

import { stampFiles } from './file-stamps.ts';

const folder = mkdtempSync(join(tmpdir(), 'strike-stamps-'));
const file = join(folder, 'town/dispute.md');
mkdirSync(join(folder, 'town'));
writeFileSync(file, 'one');
afterAll(() => rmSync(folder, { recursive: true }));

const TICK = 2_000;
const stampAt = (moment: number) => stampFiles(folder, () => moment).get('town/dispute.md');
const written = () => statSync(file).ctimeMs;

test('a file that was written just now has no stamp', () => {
  writeFileSync(file, 'one');
  expect(stampFiles(folder)).toEqual(new Map([['town/dispute.md', '']]));
});

test('a file has a stamp once the coarsest clock has moved on', () => {
  expect(stampAt(written() + TICK)).toMatch(/^3 \S+ \S+$/);
  expect(stampAt(written() + TICK - 1)).toBe('');
});

test('a file has no stamp while it says that it will be written later', () => {
  const later = new Date(Math.ceil(written()) + 5_000);
  utimesSync(file, later, later);
  expect(stampAt(later.valueOf() + TICK)).not.toBe('');
  expect(stampAt(later.valueOf() + TICK - 1)).toBe('');
});

test('a file that says it was written long ago has no stamp just after it was made to say so', () => {
  utimesSync(file, 1, 1);
  expect(stampAt(written() + TICK)).not.toBe('');
  expect(stampAt(written() + TICK - 1)).toBe('');
});

test.each([
  ['in length', () => writeFileSync(file, 'other')],
  ['in when it was written', () => utimesSync(file, 2, 2)],
])('a file that differs %s has another stamp', (_how, change) => {
  const moment = Date.now() + 60_000;
  const before = stampAt(moment);
  change();
  expect(stampAt(moment)).not.toBe(before);
  expect(stampAt(moment)).not.toBe('');
});

test('what leads nowhere has no stamp', () => {
  symlinkSync(join(folder, 'gone'), join(folder, 'link.md'));
  expect(stampFiles(folder, () => Number.POSITIVE_INFINITY).get('link.md')).toBe('');
});
