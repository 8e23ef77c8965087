import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const { PACKAGE = 'core' } = process.env;

// A mutant of a schema of core is met by the test that holds the JSON Schemas of the files to be as committed.
const MORE: { readonly [each: string]: string[] } = {
  core: ['packages/content/src/schemas/*.test.ts'],
};

export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  resolve: {
    // The copy with the mutants, where the packages are linked to the one without.
    alias: {
      '@strike-ledger/core': fileURLToPath(
        new URL('../../packages/core/src/index.ts', import.meta.url),
      ),
    },
  },
  test: {
    include: [`packages/${PACKAGE}/src/**/*.test.ts`, ...(MORE[PACKAGE] ?? [])],
    // Waits for the clock of the disk, two seconds for each mutant.
    exclude: ['packages/content/src/check-folder.test.ts'],
    setupFiles: ['packages/core/src/testing/fewer-runs.ts'],
    // One process for all files of a mutant: starting one takes longer than most of them.
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
