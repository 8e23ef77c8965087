import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { afterAll, expect, test } from 'vitest';

const top = realpathSync(mkdtempSync(join(tmpdir(), 'strike-readers-')));
afterAll(() => rmSync(top, { recursive: true }));

const CORE = 'node_modules/@strike-ledger/core';
const put = (path: string, text: string) => {
  mkdirSync(dirname(join(top, path)), { recursive: true });
  writeFileSync(join(top, path), text);
};
const library = (folder: string, name: string, version: string) =>
  put(`${folder}/node_modules/${name}/package.json`, JSON.stringify({ name, version }));

put('package.json', '{ "type": "module" }');
put(`${CORE}/package.json`, '{ "name": "core", "exports": "./src/index.ts" }');
put(`${CORE}/src/index.ts`, '');
put('src/one.ts', 'one');
library('.', 'yaml', '1.0.0');
library(CORE, 'zod', '1.0.0');
library(CORE, 'mdast-util-from-markdown', '1.0.0');
const reader = join(top, 'src/cache/readers-version.ts');
cpSync(join(import.meta.dirname, 'readers-version.ts'), reader);
const { readersVersion }: typeof import('./readers-version.ts') = await import(reader);

test('the version of the readers is as short as a name', () => {
  expect(readersVersion()).toMatch(/^[0-9a-f]{16}$/);
});

test.each([
  ['a file of content', () => put('src/one.ts', 'two')],
  ['a file of core', () => put(`${CORE}/src/index.ts`, 'two')],
  ['the name of a file', () => put('src/two.ts', '')],
  ['the version of yaml', () => library('.', 'yaml', '1.0.1')],
  ['the version of zod', () => library(CORE, 'zod', '1.0.1')],
  ['the version of a parser of Markdown', () => library(CORE, 'mdast-util-from-markdown', '1.0.1')],
])('is another with %s', (_what, change) => {
  const before = readersVersion();
  change();
  expect(readersVersion()).not.toBe(before);
});

test('is the same with a test that says something else', () => {
  const before = readersVersion();
  put('src/one.test.ts', 'two');
  put('src/one.md', 'two');
  expect(readersVersion()).toBe(before);
});
