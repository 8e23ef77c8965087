import type { Plugin } from 'esbuild';

/** Modules that the snapshot holds in memory. */
const shared = ['@strike-ledger/core', '@strike-ledger/graphql'] as const;
export type SharedModule = (typeof shared)[number];

const START = 'node --max-semi-space-size=8 --snapshot-blob dist/snapshot.blob dist/run.cjs';

/** Bundles what is loaded after the snapshot: instead of modules of its own it takes those of the snapshot. */
export const sharedModules: Plugin = {
  name: 'shared-modules',
  setup: ({ onResolve, onLoad }) => {
    const names = new RegExp(`^(?:${shared.join('|')})$`);
    onResolve({ filter: names }, ({ path }) => ({ path, namespace: 'shared' }));
    onLoad({ filter: /./, namespace: 'shared' }, ({ path }) => ({
      contents: `
        if (!globalThis.sharedModules) throw new Error(${JSON.stringify(`Start with: ${START}`)});
        module.exports = globalThis.sharedModules[${JSON.stringify(path)}];`,
    }));
  },
};
