import { defineConfig } from 'vitest/config';

// Vite would load graphql's ES module beside the CommonJS one that libraries require.
const resolve = { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] };

export default defineConfig({
  test: {
    projects: [
      {
        resolve,
        test: {
          name: 'unit',
          include: ['packages/*/src/**/*.test.ts', 'apps/*/src/**/*.test.ts', 'tests/*.test.ts'],
        },
      },
      {
        resolve,
        test: {
          name: 'site',
          include: ['apps/site/tests/**/*.test.ts'],
          globalSetup: ['apps/site/tests/serve-built-site.ts'],
          testTimeout: 120_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
