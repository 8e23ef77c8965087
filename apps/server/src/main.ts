import { createLog } from './log.ts';
import { readSettings } from './settings.ts';
import { start } from './start.ts';

run().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});

async function run(): Promise<void> {
  const settings = readSettings(process.env);
  const address = await start(settings, createLog(settings.logLevel));
  process.stdout.write(
    `\nStrike Ledger is at ${address}, and answers queries at ${address}graphql\n\n`,
  );
}
