/** Which parts of the house a part may import, and whether it may touch files. docs/architecture.md shows it. */
export const layers = {
  'packages/core': { mayImport: [] as string[], mayReadFiles: false },
  'packages/content': { mayImport: ['core'], mayReadFiles: true },
  'packages/graphql': { mayImport: ['core'], mayReadFiles: false },
  'packages/exports': { mayImport: ['core', 'graphql'], mayReadFiles: true },
  'apps/site': { mayImport: ['core', 'content', 'graphql', 'exports'], mayReadFiles: true },
  'apps/command': { mayImport: ['core', 'content', 'graphql', 'exports'], mayReadFiles: true },
  'apps/server': { mayImport: ['core', 'content', 'graphql'], mayReadFiles: true },
};
