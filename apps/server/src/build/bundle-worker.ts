import { copyFileSync, cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { Record } from '@strike-ledger/core';
import { build } from 'esbuild';

/** Where a worker's files come from and go to. */
export type WorkerFolders = {
  /** Folder of the built site. */
  readonly site: string;
  /** Folder to write: `worker/worker.js` and `assets/`. It holds GraphiQL; what it held of these is gone. */
  readonly into: string;
};

/** Makes what wrangler.jsonc names: one script with the record in it, and the files served beside it. */
export async function bundleWorker(record: Record, { site, into }: WorkerFolders): Promise<void> {
  await writeScript(record, join(into, 'worker/worker.js'));
  writeAssets(site, join(into, 'graphiql/index.html'), join(into, 'assets'));
}

async function writeScript(record: Record, outfile: string): Promise<void> {
  const entities = JSON.stringify([...record.entities.values()]);
  await build({
    entryPoints: [fileURLToPath(new URL('../worker.ts', import.meta.url))],
    outfile,
    bundle: true,
    format: 'esm',
    target: 'es2024',
    conditions: ['workerd', 'worker', 'browser'],
    external: ['cloudflare:workers'],
    alias: {
      '@graphql-yoga/render-graphiql': fileURLToPath(
        new URL('../graphiql-from-assets.ts', import.meta.url),
      ),
    },
    // A text that is parsed at the start: as an object literal the same record takes longer to load.
    define: { ENTITIES: JSON.stringify(entities) },
    logLevel: 'warning',
  });
}

function writeAssets(site: string, graphiql: string, folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  // The platform compresses what it sends.
  cpSync(site, folder, { recursive: true, filter: (file) => !/\.(?:br|gz)$/.test(file) });
  copyFileSync(graphiql, join(folder, 'graphiql.html'));
}
