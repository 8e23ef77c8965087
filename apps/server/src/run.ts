import { setFlagsFromString } from 'node:v8';

import type { Record } from '@strike-ledger/core';

import { createLog } from './log.ts';
import { createTally } from './metrics/tally.ts';
import { readSettings } from './settings.ts';
import { start } from './start.ts';

/** Runs the server as the environment says. `built` is the record that the build read from the checkout's content. */
export async function run(built?: Record): Promise<void> {
  keepMemorySmall();
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

// V8 lets garbage grow to the size of what is alive before it looks through all of it. Here that is a record, which does
// not change: what is added lives short, and looking three times as often costs less than can be measured.
function keepMemorySmall(): void {
  setFlagsFromString('--heap-growing-percent=30');
}
