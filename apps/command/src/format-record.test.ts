import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, test } from 'vitest';

import { strikeHere } from './testing/strike-here.ts';

const fixtures = new URL('../../../packages/content/fixtures/', import.meta.url).pathname;
const MEASURE = 'quarry-2030/measures/gap.yaml';
const LAID_OUT = readFileSync(`${fixtures}town/${MEASURE}`, 'utf8');
const OTHERWISE = LAID_OUT.split('\n').reverse().filter(Boolean).join('\n');

let content: string;
beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'strike-'));
  cpSync(`${fixtures}town`, content, { recursive: true });
});
afterEach(() => rmSync(content, { recursive: true }));

test('a file laid out otherwise is named and written anew, and then there is nothing left to do', async () => {
  writeFileSync(join(content, MEASURE), OTHERWISE);
  const { status, output } = await strikeHere('fmt', '--content', content);
  expect(output).toMatch(/^\S+\/gap\.yaml\n\d+ files read, 1 laid out\n$/);
  expect(status).toBe(0);
  expect(readFileSync(join(content, MEASURE), 'utf8')).toBe(LAID_OUT);
  expect((await strikeHere('fmt', '--content', content)).output).toMatch(
    /^\d+ files read, 0 laid out\n$/,
  );
});

test('with --check nothing is written and the exit code is 1', async () => {
  writeFileSync(join(content, MEASURE), OTHERWISE);
  const { status, output } = await strikeHere('fmt', '--check', '--content', content);
  expect(output).toMatch(/^\S+\/gap\.yaml\n\d+ files read, 1 to lay out\n$/);
  expect(status).toBe(1);
  expect(readFileSync(join(content, MEASURE), 'utf8')).toBe(OTHERWISE);
});

test('only files below the named paths are laid out', async () => {
  writeFileSync(join(content, MEASURE), OTHERWISE);
  const people = join(content, 'quarry-2030/people');
  expect((await strikeHere('fmt', people, '--content', content)).output).toBe(
    '1 file read, 0 laid out\n',
  );
});

test('a file that cannot be read stays as it is, is named, and the exit code is 1', async () => {
  writeFileSync(join(content, MEASURE), 'title: [\n');
  const { status, errors } = await strikeHere('fmt', '--content', content);
  expect(errors).toMatch(
    /gap\.yaml cannot be read and stays as it is: `strike check \S+` says why\n/,
  );
  expect(status).toBe(1);
  expect(readFileSync(join(content, MEASURE), 'utf8')).toBe('title: [\n');
});
