import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { Record } from '@strike-ledger/core';
import { build } from 'esbuild';

import { writeRecordFile } from '../record/record-file.ts';

const sources = fileURLToPath(new URL('..', import.meta.url));

/**
 * Makes a server that is there in a third of a second: its modules in one file, and the record written down.
 * As CommonJS: loading `node:http` as an ES module loads all of fetch with it.
 */
export async function bundleServer(record: Record, into: string): Promise<void> {
  // The page is made in a process of its own: what serves need not carry its 9 MB.
  await bundle(['main.ts', 'record/reading-process.ts'], into, ['@graphql-yoga/render-graphiql']);
  await bundle(['graphql/make-graphiql.ts'], into, []);
  copyFileSync(join(sources, 'boot.cjs'), join(into, 'boot.cjs'));
  writeRecordFile(join(into, 'record.json'), record);
}

async function bundle(files: readonly string[], outdir: string, external: string[]): Promise<void> {
  await build({
    entryPoints: files.map((file) => join(sources, file)),
    outbase: sources,
    outdir,
    outExtension: { '.js': '.cjs' },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node24',
    minifySyntax: true,
    external,
    // graphql checks its own values at every step unless it is told that this is no development.
    define: { 'import.meta.url': 'fileAddress', 'process.env.NODE_ENV': '"production"' },
    banner: { js: 'const fileAddress = require("node:url").pathToFileURL(__filename).href;' },
    logLevel: 'warning',
  });
}
