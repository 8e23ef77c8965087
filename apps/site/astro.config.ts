import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

import { defineConfig } from 'astro/config';

import { compressFiles } from './compress-files.ts';
import { editRecord } from './edit-record.ts';
import { keepOldAddresses } from './keep-old-addresses.ts';
import { listHeaders } from './list-headers.ts';
import { listPages } from './list-pages.ts';
import { printFliers } from './print-fliers.ts';
import { serveDataFiles } from './serve-data-files.ts';
import { tellTimes } from './tell-times.ts';
import { watchRecord } from './watch-record.ts';

const siteFolder = fileURLToPath(new URL('.', import.meta.url));
// The same setting as that of the server: another record than the one beside it.
const contentFolder = resolve(
  process.env['CONTENT'] ?? fileURLToPath(new URL('../../content', import.meta.url)),
);

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
  // The last one compresses what the others wrote.
  integrations: [
    listHeaders(),
    printFliers(),
    listPages(),
    // After those that look at pages: what it leaves are none.
    keepOldAddresses(),
    serveDataFiles(),
    watchRecord(contentFolder),
    editRecord(contentFolder),
    tellTimes(),
    compressFiles(),
  ],
  vite: {
    // A script is a file of ours, never a part of a page: a policy may then refuse every other.
    build: { assetsInlineLimit: 0 },
    define: {
      'import.meta.env.CONTENT_FOLDER': JSON.stringify(contentFolder),
      'import.meta.env.SITE_FOLDER': JSON.stringify(siteFolder),
      'import.meta.env.PICTURE_CACHE': JSON.stringify(`${siteFolder}node_modules/.cache/pictures`),
    },
    // Node runs these from their sources, as the server does.
    ssr: {
      external: [
        '@strike-ledger/content',
        '@strike-ledger/exports',
        '@strike-ledger/graphql',
        'pagefind',
        'satori',
        'sharp',
      ],
    },
  },
});
