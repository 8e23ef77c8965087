import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import type { TestSpecification } from 'vitest/node';
import { BaseSequencer } from 'vitest/node';

const { PACKAGE = 'core' } = process.env;

// A mutant of a schema of core is met by the test that holds the JSON Schemas of the files to be as committed.
const MORE: { readonly [each: string]: string[] } = {
  core: ['packages/content/src/schemas/*.test.ts'],
};

/** Tests that take long for each mutant; most mutants are minded by one of the others. */
const LONG = /(?:check-reach|examples|format-file|mutations)\.test\.ts$/;

class LongLast extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isLong = ({ moduleId }: TestSpecification) => Number(LONG.test(moduleId));
    return files.toSorted((left, right) => isLong(left) - isLong(right));
  }
}

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
    setupFiles: ['packages/core/src/testing/fewer-runs.ts'],
    sequence: { sequencer: LongLast },
    // One process for all files of a mutant: starting one takes longer than most of them.
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
