import type { AstroIntegration } from 'astro';

/** Lists for servers which headers the site's files go out with. A list is no page, so it does not stand among those. */
export function listHeaders(): AstroIntegration {
  return {
    name: 'list-headers',
    hooks: {
      'astro:config:setup': ({ injectRoute }) => {
        injectRoute({ pattern: '/_headers', entrypoint: './src/headers/headers-file.ts' });
      },
    },
  };
}
