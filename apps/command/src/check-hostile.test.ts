import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { writeHostileFiles } from './testing/hostile-files.ts';
import { strike } from './testing/strike.ts';

/** What JavaScript may keep, in megabytes: with the program itself it stays below 300. */
const HEAP = 160;

/** Far above what it takes: a busy machine must not make the test fail. */
const PATIENCE = 240_000;

const town = new URL('../../../packages/content/fixtures/town', import.meta.url);
let folder: string;
let paths: readonly string[];
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hostile-'));
  cpSync(town, folder, { recursive: true });
  paths = writeHostileFiles(folder, 500);
});
afterAll(() => rmSync(folder, { recursive: true }));

test('five hundred hostile files are all reported, within little memory and without a stack trace', {
  timeout: PATIENCE,
}, () => {
  const environment = { NODE_OPTIONS: `--max-old-space-size=${HEAP}` };
  const told = strike.with(environment)('check', '--content', folder, '--format', 'json');
  expect(told.errors).toBe('');
  expect(told.status).toBe(1);
  const { diagnostics, summary } = JSON.parse(told.output);
  const faulty: { severity: string; file: string }[] = diagnostics;
  const reported = new Set(
    faulty
      .filter(({ severity }) => severity === 'error')
      .map(({ file }) => file.split(`${basename(folder)}/`)[1]),
  );
  expect(paths.filter((path) => !reported.has(path))).toEqual([]);
  expect(summary.files).toBe(summary.entities + reported.size);
});

test('nothing of a hostile file reaches the terminal as it is', () => {
  const { output, errors } = strike('check', '--content', folder, '--format', 'plain', ...named());
  expect(errors).toBe('');
  const unseen = [...output].filter((each) => '\u0000\u001B\u202E'.includes(each));
  expect(unseen).toEqual([]);
  expect(output).not.toContain('root:');
});

test('a hostile name makes no command of the forge', () => {
  const { output } = strike('check', '--content', folder, '--format', 'github', ...named());
  const lines = output.trimEnd().split('\n').slice(0, -2);
  const isCommand = (line: string) =>
    /^::(?:error|warning) file=[^:,]+,line=\d+,endLine=\d+,col=\d+,endColumn=\d+,title=[a-z0-9/-]+::/.test(
      line,
    );
  expect(lines.length).toBeGreaterThan(10);
  expect(lines.filter((line) => !isCommand(line))).toEqual([]);
});

// Those with odd names, and one of each sort.
function named(): readonly string[] {
  return paths.slice(0, 100).map((path) => join(folder, path));
}
