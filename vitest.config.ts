import { defineConfig } from 'vitest/config';

// Vite would load graphql's ES module beside the CommonJS one that libraries require.
const oneGraphql = { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] };

// Left to itself, Vitest leaves one free: half of a machine with two.
const EVERY_CORE = '100%';

export default defineConfig({
  test: {
    projects: [
      {
        resolve: oneGraphql,
        test: {
          name: 'unit',
          include: [
            'packages/*/src/**/*.test.ts',
            'apps/*/src/**/*.test.ts',
            'bench/**/*.test.ts',
            'tests/**/*.test.ts',
          ],
          maxWorkers: EVERY_CORE,
          // Modules hold no state that tests change: each is loaded once, not once for each file of tests.
          isolate: false,
          // Far above what any takes: a busy machine must not make a test fail.
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        resolve: oneGraphql,
        test: {
          name: 'server',
          include: ['apps/server/tests/**/*.test.ts'],
          // Each file starts servers: one after another they do not wait for the processor.
          fileParallelism: false,
          sequence: { groupOrder: 1 },
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        resolve: oneGraphql,
        test: {
          name: 'site',
          include: ['apps/site/tests/**/*.test.ts'],
          globalSetup: ['apps/site/tests/serve-built-site.ts'],
          maxWorkers: EVERY_CORE,
          testTimeout: 120_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
