import { globSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import type { AstroIntegrationLogger } from 'astro';
import { afterEach, beforeEach, expect, test } from 'vitest';

import { printFliers } from '../print-fliers.ts';

const said: string[] = [];
const logger = {
  info: (message: string) => said.push(message),
  warn: (message: string) => said.push(message),
} as unknown as AstroIntegrationLogger;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fliers-'));
  said.length = 0;
});
afterEach(() => rmSync(folder, { recursive: true }));

test('a flier that fits a letter page is printed', async () => {
  writeFlier('<h1>Short</h1>');
  await build();
  expect(globSync('**/*.pdf', { cwd: folder })).toEqual(['a-2023/allies/fliers/own.pdf']);
  expect(said).toEqual([expect.stringMatching(/^1 fliers? printed/)]);
});

test.each([
  ['high', '<p style="block-size: 11in">Long</p>', /takes 739 × \d{4} of 739 × 979 px/],
  ['wide', '<p style="inline-size: 9in">Wide</p>', /takes 864 × \d+ of 739 × 979 px/],
])('a flier that is too %s stops the build and says by how much', async (_what, html, message) => {
  writeFlier(html);
  const failed = build();
  await expect(failed).rejects.toThrow(/^The flier \/a-2023\/allies\/fliers\/own\/ must fit one/);
  await expect(failed).rejects.toThrow(message);
  expect(globSync('**/*.pdf', { cwd: folder })).toEqual([]);
});

function writeFlier(html: string): void {
  mkdirSync(join(folder, 'a-2023/allies/fliers/own'), { recursive: true });
  const style = '<style>body { margin: 0 }</style>';
  writeFileSync(
    join(folder, 'a-2023/allies/fliers/own/index.html'),
    `<!doctype html>${style}${html}`,
  );
}

// As Astro runs it before and after it makes the pages.
async function build(): Promise<void> {
  const { hooks } = printFliers();
  await hooks['astro:config:setup']?.({
    command: 'build',
    updateConfig: () => ({}),
    logger,
  } as unknown as SetupOptions);
  await hooks['astro:build:done']?.({
    dir: pathToFileURL(`${folder}/`),
    logger,
  } as DoneOptions);
}

type Hooks = ReturnType<typeof printFliers>['hooks'];
type SetupOptions = Parameters<NonNullable<Hooks['astro:config:setup']>>[0];
type DoneOptions = Parameters<NonNullable<Hooks['astro:build:done']>>[0];
