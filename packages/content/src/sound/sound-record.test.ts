import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { expect, onTestFinished, test } from 'vitest';

import { recordFrom } from '../load-record.ts';
import { readSound, writeSound } from './sound-record.ts';

test('what is kept of one folder stays when another is checked, and goes after many others', () => {
  const cache = mkdtempSync(join(tmpdir(), 'strike-sound-'));
  onTestFinished(() => rmSync(cache, { recursive: true }));
  const keep = (folder: string) =>
    writeSound(folder, cache, { ...recordFrom([]), stamps: new Map() });
  keep('one');
  keep('other');
  expect(readSound('one', cache)).toBeDefined();
  expect(readSound('other', cache)).toBeDefined();
  for (let copy = 0; copy < 8; copy += 1) keep(`copy-${copy}`);
  expect(readSound('one', cache)).toBeUndefined();
  expect(readSound('copy-7', cache)).toBeDefined();
});
