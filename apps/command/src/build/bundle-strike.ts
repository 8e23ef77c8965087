import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

import { readersVersion } from '@strike-ledger/content/readers-version';
import type { Plugin } from 'esbuild';
import { build } from 'esbuild';

import { writeBuiltFrom } from './built-from.ts';

const main = fileURLToPath(new URL('../main.ts', import.meta.url));
const lockfile = fileURLToPath(new URL('../../../../pnpm-lock.yaml', import.meta.url));

/** What readers there are is known when they are bundled, and cannot be looked up from a bundle. */
const knownVersion: Plugin = {
  name: 'known-version',
  setup({ onLoad }) {
    onLoad({ filter: /readers-version\.ts$/ }, () => ({
      contents: `export const readersVersion = () => ${JSON.stringify(readersVersion())};`,
    }));
  },
};

/** Makes of several hundred files the few that each command asks for: finding them takes longer than most checks. */
export async function bundleStrike(into: string): Promise<void> {
  rmSync(into, { recursive: true, force: true });
  const { metafile } = await build({
    entryPoints: [main],
    outdir: into,
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    target: 'node24',
    // Names stay, for what is told where something breaks.
    minifySyntax: true,
    minifyWhitespace: true,
    metafile: true,
    plugins: [knownVersion],
    // Some libraries are CommonJS and ask for modules of Node.
    banner: {
      js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);',
    },
    logLevel: 'warning',
  });
  const sources = Object.keys(metafile.inputs)
    .filter((file) => !/node_modules|^<|:/.test(file))
    .map((file) => resolve(file));
  writeBuiltFrom(join(into, 'built-from.json'), [...sources, lockfile]);
}
