import type { AstroIntegration } from 'astro';

/**
 * Leaves a page at the old address of each page that has a new one, and a list of both for servers. Neither is a page
 * of the site, so they do not stand among its pages.
 */
export function keepOldAddresses(): AstroIntegration {
  return {
    name: 'keep-old-addresses',
    hooks: {
      'astro:config:setup': ({ injectRoute }) => {
        injectRoute({ pattern: '/[...moved]', entrypoint: './src/renamed/MovedPage.astro' });
        injectRoute({ pattern: '/_redirects', entrypoint: './src/renamed/redirects-file.ts' });
      },
    },
  };
}
