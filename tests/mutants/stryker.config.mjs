import { fileURLToPath } from 'node:url';

// Core unless said otherwise: PACKAGE=content pnpm mutate
const { PACKAGE = 'core' } = process.env;
const reports = `reports/mutants/${PACKAGE}`;

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  mutate: [
    `packages/${PACKAGE}/src/**/*.ts`,
    '!packages/*/src/**/*.test.ts',
    '!packages/*/src/testing/**',
  ],
  ignorers: ['texts'],
  testRunner: 'vitest',
  // Not threads: a test gives up the rights of root, which a thread cannot.
  vitest: { configFile: 'tests/mutants/vitest.config.ts', pool: 'forks' },
  plugins: ['@stryker-mutator/vitest-runner', fileURLToPath(new URL('texts.mjs', import.meta.url))],
  ignorePatterns: ['apps', 'bench', 'docs', 'packages/exports', 'packages/graphql'],
  concurrency: 2,
  // Far above what any takes: a busy machine must not pass for a loop without an end.
  timeoutMS: 30_000,
  incremental: true,
  incrementalFile: `${reports}/incremental.json`,
  htmlReporter: { fileName: `${reports}/report.html` },
  jsonReporter: { fileName: `${reports}/report.json` },
  reporters: ['clear-text', 'html', 'json', 'progress'],
  clearTextReporter: { reportTests: false },
  warnings: { slow: false },
};
