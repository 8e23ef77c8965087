import { writeFile } from 'node:fs/promises';

import type { AstroIntegration } from 'astro';

import { pathsText, robotsText, sitemapText } from './src/page-list/page-list.ts';

// A page that is nowhere, pages for editors, and pages that stand inside those of others.
const NOT_TO_FIND = /^\/(?:404|admin|embed|about\/style)(?:\/|$)/;

/**
 * Tells where the built pages are: robots.txt, sitemap.xml where the address of the site is known, and paths.txt, by
 * which the page for a wrong address finds the nearest right one.
 */
export function listPages(): AstroIntegration {
  let site: string | undefined;
  return {
    name: 'list-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        site = config.site;
      },
      'astro:build:done': async ({ dir, pages }) => {
        const paths = pages
          .map(({ pathname }) => `/${pathname}`)
          .filter((path) => !NOT_TO_FIND.test(path))
          .sort();
        await writeFile(new URL('paths.txt', dir), pathsText(paths));
        await writeFile(new URL('robots.txt', dir), robotsText(site));
        if (site) await writeFile(new URL('sitemap.xml', dir), sitemapText(paths, site));
      },
    },
  };
}
