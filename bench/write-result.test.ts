import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { expect, test } from 'vitest';

import { writeResult } from './write-result.ts';

test('what a part gave stands in its place, for what was there before', () => {
  const document = written(
    'Before.\n\n<!-- pnpm bench site --write -->\nOld.\n<!-- end of site -->\n\nAfter.\n',
  );
  writeResult('site', ['## The site', '', 'New.'], document);
  expect(readFileSync(document, 'utf8')).toBe(
    'Before.\n\n<!-- pnpm bench site --write -->\n\n### The site\n\nNew.\n\n<!-- end of site -->\n\nAfter.\n',
  );
});

test.each(['check', 'state', 'growth', 'graphql', 'site', 'pages', 'soak'])(
  'docs/performance.md has a place for what `pnpm bench %s` gives',
  (part) => {
    const page = readFileSync(new URL('../docs/performance.md', import.meta.url), 'utf8');
    const document = written(page);
    writeResult(part, ['Measured just now.'], document);
    expect(readFileSync(document, 'utf8')).toContain('Measured just now.');
  },
);

test('a document without the place is left as it is', () => {
  const document = written('Nothing.\n');
  expect(() => writeResult('site', ['New.'], document)).toThrow(
    'docs/performance.md has no place for site: write <!-- pnpm bench site --write --> and <!-- end of site --> there.',
  );
  expect(readFileSync(document, 'utf8')).toBe('Nothing.\n');
});

function written(text: string): URL {
  const file = join(mkdtempSync(join(tmpdir(), 'strike-bench-')), 'performance.md');
  writeFileSync(file, text);
  return pathToFileURL(file);
}
