import { defineConfig } from 'astro/config';

// https://docs.astro.build/en/reference/configuration-reference/
export default defineConfig({
  // Where the site is served, for canonical addresses; they are left out where it is not known.
  ...(process.env['SITE_URL'] && { site: process.env['SITE_URL'] }),
  trailingSlash: 'always',
  // Lossless: the default of Astro 7 drops spaces between inline elements.
  compressHTML: true,
  // One round trip: a page carries its own style.
  build: { inlineStylesheets: 'always', concurrency: 4 },
  devToolbar: { enabled: false },
});
