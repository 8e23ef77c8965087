import { globSync } from 'node:fs';

import { expect, test } from 'vitest';

import { builtPages, dist, FORM } from './built-pages.ts';

const idsOf = new Map(
  builtPages.map(({ path, html }) => [
    path,
    new Set([...html.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1])),
  ]),
);
/** Addresses that the server answers and no page stands for. */
const SERVED = new Set([
  '/graphql',
  FORM,
  ...globSync('**/*.*', { cwd: dist, exclude: ['**/*.html'] }).map((file) => `/${file}`),
]);

test('every link within the site leads to a page, and every fragment to a place on it', () => {
  const broken = builtPages.flatMap(({ path, html }) =>
    [...html.matchAll(/\shref="([^"]*)"/g)]
      .map((match) => (match[1] ?? '').replaceAll('&amp;', '&'))
      .filter((href) => href.startsWith('/') || href.startsWith('#'))
      .filter((href) => !leadsSomewhere(path, href))
      .map((href) => `${path} links to ${href}`),
  );
  expect(broken).toEqual([]);
});

test('every link out of the site is a web address', () => {
  const wrong = builtPages.flatMap(({ path, html }) =>
    [...html.matchAll(/\s(?:href|src)="([^"]*)"/g)]
      .map((match) => match[1] ?? '')
      .filter((href) => !/^(?:https?:\/\/|\/|#)/.test(href))
      .map((href) => `${path} links to ${href}`),
  );
  expect(wrong).toEqual([]);
});

function leadsSomewhere(from: string, href: string): boolean {
  const [address = '', fragment] = href.split('#');
  const [path = ''] = address.split('?');
  const target = path === '' ? from : path;
  if (SERVED.has(target)) return true;
  const ids = idsOf.get(target);
  return ids !== undefined && (fragment === undefined || ids.has(decodeURIComponent(fragment)));
}
