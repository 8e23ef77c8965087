import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { expect, onTestFinished, test } from 'vitest';

import { strike } from '../testing/strike.ts';
import { isBuiltFromPresent, writeBuiltFrom } from './built-from.ts';
import { bundleStrike } from './bundle-strike.ts';

const fixtures = new URL('../../../../packages/content/fixtures', import.meta.url);

test('the command as it is built tells what its sources tell, and knows that they are the same', async () => {
  const folder = emptyFolder();
  await bundleStrike(folder);
  const words = ['check', '--content', 'broken', '--no-cache'];
  const built = spawnSync(process.execPath, [join(folder, 'main.js'), ...words], {
    cwd: fixtures,
    encoding: 'utf8',
  });
  const { output, status } = strike(...words);
  expect({ output: built.stdout, status: built.status }).toEqual({ output, status });
  expect(isBuiltFromPresent(join(folder, 'built-from.json'))).toBe(true);
});

test('a program is not that of its sources once one of them is written to', () => {
  const folder = emptyFolder();
  const [source, list] = [join(folder, 'source.ts'), join(folder, 'built-from.json')];
  expect(isBuiltFromPresent(list)).toBe(false);
  writeFileSync(source, 'one');
  writeBuiltFrom(list, [source]);
  expect(isBuiltFromPresent(list)).toBe(true);
  utimesSync(source, 1, 1);
  expect(isBuiltFromPresent(list)).toBe(false);
  rmSync(source);
  expect(isBuiltFromPresent(list)).toBe(false);
});

function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'strike-built-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}
