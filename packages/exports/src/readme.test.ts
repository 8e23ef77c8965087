import { readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

import * as surface from './index.ts';
import { realExport } from './testing/exported.ts';

const { record, files } = await realExport();
const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');

test('the example of the README prints every file', async () => {
  const [, example = ''] = /```ts\nimport .*?\n\n(.*?)```/s.exec(readme) ?? [];
  const printed: string[] = [];
  const run = new Function('exportsOf', 'record', 'console', `return (async () => {${example}})()`);
  await run(surface.exportsOf, record, { log: (text: string) => printed.push(text) });
  expect(printed.join('').split('\n')).toEqual(
    files.map(({ path, body }) => `${path} ${body.byteLength}`),
  );
});

test('the README names every kind of file', async () => {
  const slugs = record.disputes.map(({ id }) => id).join('|');
  const kinds = new Set(
    files.map(({ path }) =>
      path
        .replace(new RegExp(`^(?:${slugs})\\.`), '<dispute>.')
        .replace(/^tables\/.*/, 'tables/*.csv')
        .replace(/^answers\/.*/, 'answers/<example>.json'),
    ),
  );
  expect([...kinds].filter((kind) => !readme.includes(`\`${kind}\``))).toEqual([]);
});

test('the package gives these names and no others', () => {
  expect(Object.keys(surface).sort()).toEqual([
    'exportsOf',
    'mediaTypes',
    'tablesOf',
    'writeExports',
  ]);
});
