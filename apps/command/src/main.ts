import { defineCommand, runMain } from 'citty';

import { check } from './check.ts';
import { exportRecord } from './export-record.ts';

await runMain(
  defineCommand({
    meta: { name: 'strike', description: 'Works on the record in content/.' },
    subCommands: { check, export: exportRecord },
  }),
);
