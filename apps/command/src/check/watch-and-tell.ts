import { watched } from '@strike-ledger/content/watched';
import { watch } from 'chokidar';

import { Refusal } from '../asking/refusal.ts';
import type { Format } from './format.ts';
import type { Wanted } from './read-report.ts';
import { readReport } from './read-report.ts';
import { tell } from './tell.ts';

/** Milliseconds without a change after which a check is worth while: an editor may write several files at once. */
const QUIET = 50;

/** Checks now and after every change, until the process is told to stop. */
export async function watchAndTell(wanted: Wanted, format: Format): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const again = () => {
    clearTimeout(timer);
    timer = setTimeout(() => tellNow(wanted, format).catch(tellRefusal), QUIET);
  };
  await tellNow(wanted, format);
  const { top, options } = watched(wanted.content);
  watch(top, options).on('all', again);
}

async function tellNow(wanted: Wanted, format: Format): Promise<void> {
  const report = await readReport(wanted);
  // Only the newest report is of use.
  if (process.stdout.isTTY) process.stdout.write('\u001B[2J\u001B[H');
  tell(report, format);
}

// A file that was named may be gone for a while, as between two branches: it is checked again when it is back.
function tellRefusal(error: unknown): void {
  if (!(error instanceof Refusal)) throw error;
  process.stderr.write(`${error.message}\n`);
}
