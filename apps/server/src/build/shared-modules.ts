import type { Plugin } from 'esbuild';

import { startWords } from './start-words.ts';

/** Modules that the snapshot holds in memory. */
const shared = ['@strike-ledger/core', '@strike-ledger/graphql'] as const;
export type SharedModule = (typeof shared)[number];

const START = `node ${startWords('dist').join(' ')}`;

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
