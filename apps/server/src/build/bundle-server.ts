import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { Record } from '@strike-ledger/core';
import type { BuildOptions } from 'esbuild';
import { build } from 'esbuild';

import { writeRecordFile } from '../record/record-file.ts';
import { writeGraphiql } from './graphiql-page.ts';
import { sharedModules } from './shared-modules.ts';
import { startOnce } from './start-once.ts';
import { startWords } from './start-words.ts';

const sources = fileURLToPath(new URL('..', import.meta.url));

/**
 * Makes a server that is there in a third of a second: the snapshot of a memory with the record and the schema in it,
 * and in one file what is loaded beside. As CommonJS: loading `node:http` as an ES module loads all of fetch with it.
 */
export async function bundleServer(record: Record, into: string): Promise<void> {
  await bundle('run.ts', into, { plugins: [sharedModules] });
  await bundle('record/reading-process.ts', into);
  await bundle('snapshot.ts', into);
  writeRecordFile(join(into, 'record.json'), record);
  writeSnapshot(into);
  mkdirSync(join(into, 'graphiql'), { recursive: true });
  await writeGraphiql(join(into, 'graphiql'));
  await startOnce(startWords(into));
}

async function bundle(file: string, outdir: string, options: BuildOptions = {}): Promise<void> {
  await build({
    entryPoints: [join(sources, file)],
    outbase: sources,
    outdir,
    outExtension: { '.js': '.cjs' },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node24',
    minifySyntax: true,
    alias: {
      // Megabytes, made into a page by the build.
      '@graphql-yoga/render-graphiql': join(sources, 'build/no-graphiql.ts'),
    },
    // graphql checks its own values at every step unless it is told that this is no development.
    define: { 'import.meta.url': 'fileAddress', 'process.env.NODE_ENV': '"production"' },
    banner: { js: 'const fileAddress = require("node:url").pathToFileURL(__filename).href;' },
    logLevel: 'warning',
    // `import.meta.resolve` and its like stand in what keeps entries, which no server asks for.
    logOverride: { 'empty-import-meta': 'silent' },
    ...options,
  });
}

function writeSnapshot(folder: string): void {
  const blob = ['--snapshot-blob', join(folder, 'snapshot.blob')];
  const script = ['--build-snapshot', join(folder, 'snapshot.cjs'), join(folder, 'record.json')];
  execFileSync(process.execPath, [...blob, ...script], { stdio: 'inherit' });
}
