import type { Record } from '@strike-ledger/core';

import { createLog } from './log.ts';
import { createTally } from './metrics/tally.ts';
import { readSettings } from './settings.ts';
import { start } from './start.ts';

/** Runs the server as the environment says. `built` is the record that the build read from the checkout's content. */
export async function run(built?: Record): Promise<void> {
  // A disk that is full, or a reader that is gone, is no reason to stop.
  process.stdout.on('error', () => {});
  try {
    const settings = readSettings(process.env);
    const tally = createTally();
    const log = createLog(settings.logLevel, () => {
      tally.lostLines += 1;
    });
    const address = await start(settings, { log, tally }, built);
    process.stdout.write(
      `\nStrike Ledger is at ${address}, and answers queries at ${address}graphql\n\n`,
    );
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}
