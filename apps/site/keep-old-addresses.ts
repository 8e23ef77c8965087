import { mkdir, readFile, writeFile } from 'node:fs/promises';

import type { AstroIntegration } from 'astro';

import { movedPage } from './src/renamed/moved-page.ts';
import { oldAddresses } from './src/renamed/old-addresses.ts';

/**
 * Leaves a page at the old address of each page that has a new one, and a list of both for servers. Neither is a page
 * of the site, so they do not stand among its pages.
 */
export function keepOldAddresses(): AstroIntegration {
  let site: string | undefined;
  return {
    name: 'keep-old-addresses',
    hooks: {
      'astro:config:setup': ({ injectRoute }) => {
        injectRoute({ pattern: '/_redirects', entrypoint: './src/renamed/redirects-file.ts' });
      },
      'astro:config:done': ({ config }) => {
        site = config.site;
      },
      'astro:build:done': async ({ dir, pages }) => {
        const redirects = await readFile(new URL('_redirects', dir), 'utf8');
        const paths = pages.map(({ pathname }) => `/${pathname}`);
        for (const { from, to } of oldAddresses(redirects, paths)) {
          const folder = new URL(`.${from}`, dir);
          await mkdir(folder, { recursive: true });
          await writeFile(new URL('index.html', folder), movedPage(to, site));
        }
      },
    },
  };
}
