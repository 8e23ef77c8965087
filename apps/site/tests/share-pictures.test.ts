import { globSync, readFileSync, statSync } from 'node:fs';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';

import { type SizeName, sizeNames, sizes } from '../src/share/sizes.ts';
import { builtPages, dist } from './built-pages.ts';

/** The most that a picture may weigh, in bytes. */
const MOST = 300_000;

const graphics = globSync('*/share/*.png', { cwd: dist }).sort();
const previews = globSync(['previews/*.png', '*/previews/*.png'], { cwd: dist }).sort();

test('every issue of every dispute has a graphic in every size', () => {
  const issues = builtPages.flatMap(
    ({ path }) => /^\/([^/]+)\/fighting-for\/([^/]+)\/$/.exec(path)?.slice(1).join('/share/') ?? [],
  );
  expect(issues.length).toBeGreaterThan(0);
  for (const issue of issues) {
    for (const size of sizeNames) expect(graphics).toContain(`${issue}-${size}.png`);
  }
});

describe('every picture', () => {
  test('has the size that its name says', async () => {
    for (const file of [...graphics, ...previews]) {
      const { width, height } = await sharp(`${dist}${file}`).metadata();
      const { width: wide, height: high } = sizes[sizeOf(file)];
      expect([width, height], file).toEqual([wide, high]);
    }
  });

  test('weighs under 300 KB', () => {
    const heavy = [...graphics, ...previews].filter(
      (file) => statSync(`${dist}${file}`).size >= MOST,
    );
    expect(heavy).toEqual([]);
  });
});

test('the pages of allies show each graphic with the words on it, and link every size', () => {
  const shown = builtPages.filter(({ path }) => path.endsWith('/allies/'));
  const html = shown.map((page) => page.html).join();
  for (const file of graphics) expect(html, file).toContain(`href="/${file}"`);
  for (const image of html.match(/<img [^>]*>/g) ?? []) expect(image).toMatch(/alt="[^"]{20,}"/);
});

test('every page has a preview that is there', () => {
  const paths = new Set([...graphics, ...previews].map((file) => `/${file}`));
  for (const { path, html } of builtPages.filter(({ path }) => !path.startsWith('/embed/'))) {
    expect(html, path).toMatch(/<meta name="twitter:card"/);
    const image = /property="og:image" content="[^"]*?:\/\/[^/]*([^"]*)"/.exec(html)?.[1];
    if (image) expect(paths, path).toContain(image);
  }
});

test('no two graphics are the same picture', () => {
  const files = graphics.map((file) => readFileSync(`${dist}${file}`, 'base64'));
  expect(new Set(files).size).toBe(files.length);
});

function sizeOf(file: string): SizeName {
  const name = /\/share\/.*-(\w+)\.png$/.exec(file)?.[1];
  return sizeNames.find((size) => size === name) ?? 'wide';
}
