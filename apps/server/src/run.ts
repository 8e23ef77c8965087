import type { Record } from '@strike-ledger/core';

import { createLog } from './log.ts';
import { readSettings } from './settings.ts';
import { start } from './start.ts';

/** Runs the server as the environment says. `built` is the record that the build read from the checkout's content. */
export async function run(built?: Record): Promise<void> {
  try {
    const settings = readSettings(process.env);
    const address = await start(settings, createLog(settings.logLevel), built);
    process.stdout.write(
      `\nStrike Ledger is at ${address}, and answers queries at ${address}graphql\n\n`,
    );
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}
