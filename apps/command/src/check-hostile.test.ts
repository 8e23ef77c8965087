import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { writeHostileFiles } from './testing/hostile-files.ts';
import { strike } from './testing/strike.ts';

/** What JavaScript may keep, in megabytes: with the program itself it stays below 300. */
const HEAP = 160;

const town = new URL('../../../packages/content/fixtures/town', import.meta.url);
let folder: string;
let paths: readonly string[];
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hostile-'));
  cpSync(town, folder, { recursive: true });
  paths = writeHostileFiles(folder, 500);
});
afterAll(() => rmSync(folder, { recursive: true }));

test('five hundred hostile files are all reported, within little memory and without a stack trace', () => {
  const environment = { NODE_OPTIONS: `--max-old-space-size=${HEAP}` };
  const told = strike.with(environment)('check', '--content', folder, '--format', 'json');
  expect(told.errors).toBe('');
  expect(told.status).toBe(1);
  const { diagnostics, summary } = JSON.parse(told.output);
  const reported = new Set(
    diagnostics
      .filter(({ severity }: { severity: string }) => severity === 'error')
      .map(({ file }: { file: string }) =>
        file.slice(file.indexOf(folder.slice(1)) + folder.length),
      ),
  );
  expect(paths.filter((path) => !reported.has(path))).toEqual([]);
  expect(summary.files).toBe(summary.entities + reported.size);
});

test('nothing of a hostile file reaches the terminal as it is', () => {
  const { output, errors } = strike('check', '--content', folder, '--format', 'plain');
  expect(errors).toBe('');
  expect(output).not.toMatch(/[\u0000\u001B\u202E]/);
  expect(output).not.toContain('root:');
});

test('a hostile name makes no command of the forge', () => {
  const { output } = strike('check', '--content', folder, '--format', 'github');
  const lines = output.trimEnd().split('\n').slice(0, -1);
  expect(
    lines.filter(
      (line) => line !== '' && !/^::(?:error|warning) file=[^:]+,title=[^:]+::/.test(line),
    ),
  ).toEqual([]);
});
