import { defineCommand, runMain } from 'citty';

await runMain(
  defineCommand({
    meta: { name: 'strike', description: 'Works on the record in content/.' },
    // Each is loaded where it is asked for: what exports the record takes longer to load than a record to check.
    subCommands: {
      check: async () => (await import('./check.ts')).check,
      export: async () => (await import('./export-record.ts')).exportRecord,
    },
  }),
);
