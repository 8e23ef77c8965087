import { writeFile } from 'node:fs/promises';

import type { AstroIntegration } from 'astro';

// A page that is nowhere, and pages that stand inside those of others.
const NOT_TO_FIND = /^\/(?:404|embed|about\/style)(?:\/|$)/;
/** What one sitemap may hold: https://www.sitemaps.org/protocol.html */
const SITEMAP_LIMIT = 50_000;

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

/** One line for each folder that holds pages: its path, then the names of its pages. */
export function pathsText(paths: readonly string[]): string {
  const parts = paths.map((path) => /^(?<folder>.*\/)(?<name>[^/]+)\/$/.exec(path)?.groups);
  const folders = Map.groupBy(
    parts.filter((part) => part !== undefined),
    ({ folder }) => folder,
  );
  const lines = [...folders].map(([folder, within]) =>
    [folder, ...within.map(({ name }) => name)].join(' '),
  );
  return `${lines.join('\n')}\n`;
}

/** Everything may be read; the sitemap is named where it has an address. */
export function robotsText(site: string | undefined): string {
  const rules = 'User-agent: *\nAllow: /\n';
  return site ? `${rules}\nSitemap: ${new URL('/sitemap.xml', site).href}\n` : rules;
}

/** Throws where there are more pages than one sitemap may hold. */
export function sitemapText(paths: readonly string[], site: string): string {
  if (paths.length > SITEMAP_LIMIT) {
    throw new Error(
      `A sitemap holds ${SITEMAP_LIMIT} pages and there are ${paths.length}: write several and an index of them.`,
    );
  }
  const urls = paths.map((path) => `<url><loc>${escaped(new URL(path, site).href)}</loc></url>`);
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${urls.join('\n')}
</urlset>
`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll("'", '&apos;');
}
