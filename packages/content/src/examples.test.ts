import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { entityTypeNames } from '@strike-ledger/core';
import { afterAll, expect, test } from 'vitest';

import { placeOf } from './files/layout.ts';
import { formatFile } from './format/format-file.ts';
import { loadRecord } from './load-record.ts';
import { plain } from './reporters/plain.ts';

const content = new URL('../../../content/', import.meta.url).pathname;
const readme = readFileSync(join(content, 'README.md'), 'utf8');
/** Every example of content/README.md: the file it shortens, and what stands in it. */
const examples = [...readme.matchAll(/^`(\S+)`\n\n```\w+\n([\s\S]*?)^```$/gm)].map(
  ([, path = '', text = '']) => ({ path, text }),
);

const originals = examples.filter(({ path }) => !path.startsWith('translations/'));

const copy = mkdtempSync(join(tmpdir(), 'examples-'));
afterAll(() => rmSync(copy, { recursive: true }));

test('content/README.md has one complete example of each kind of file', () => {
  const shown = originals.map(({ path }) => {
    const place = placeOf(path);
    return place.ok ? place.identity.type : `${path} lies nowhere`;
  });
  expect(shown.sort()).toEqual([...entityTypeNames].sort());
});

test('the examples of content/README.md pass the check in the place of the files they shorten', () => {
  cpSync(content, copy, { recursive: true });
  // Those of the record render the whole files.
  rmSync(join(copy, 'translations'), { recursive: true });
  for (const { path } of examples) mkdirSync(dirname(join(copy, path)), { recursive: true });
  for (const { path, text } of examples) writeFileSync(join(copy, path), text);
  const { diagnostics, files } = loadRecord(copy);
  expect(plain({ diagnostics, files, prefix: 'content/' })).toBe('');
});

test.each(originals)('$path is laid out as `strike fmt` does', ({ path, text }) => {
  expect(formatFile({ path, text })).toBe(text);
});
