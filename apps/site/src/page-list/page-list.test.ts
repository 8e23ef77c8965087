import { expect, test } from 'vitest';

import { readPaths } from '../not-found/nearest-paths.ts';
import { pathsText, robotsText, sitemapText } from './page-list.ts';

const paths = ['/', '/about/', '/portland-2023/', '/portland-2023/offers/'];

test('the list of paths has a line for each folder, and reads back', () => {
  const text = pathsText(paths);
  expect(text).toBe('/ about portland-2023\n/portland-2023/ offers\n');
  expect(readPaths(text)).toEqual(paths.slice(1));
});

test('robots may read everything, and find the sitemap where it has an address', () => {
  expect(robotsText(undefined)).toBe('User-agent: *\nAllow: /\n');
  expect(robotsText('https://ledger.example')).toBe(
    'User-agent: *\nAllow: /\n\nSitemap: https://ledger.example/sitemap.xml\n',
  );
});

test('a sitemap has the whole address of each page', () => {
  const sitemap = sitemapText(["/a&b's/", '/about/'], 'https://ledger.example');
  expect([...sitemap.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address]) => address)).toEqual([
    'https://ledger.example/a&amp;b&apos;s/',
    'https://ledger.example/about/',
  ]);
});

test('a sitemap of more pages than it may hold is refused', () => {
  const many = Array.from({ length: 50_001 }, (_, number) => `/${number}/`);
  expect(() => sitemapText(many, 'https://ledger.example')).toThrow(
    /there are 50001: write several/,
  );
});
