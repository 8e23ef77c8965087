import { spawn } from 'node:child_process';
import { EventEmitter, once } from 'node:events';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';

import type { Cost } from '../run-command.ts';
import { memoryOf, processorSeconds } from '../usage.ts';

/** The last line of a report. */
const SUMMARY = / files? read: /;
/** Milliseconds between edits until one is noticed, and after the last of them until the timed one. */
const PAUSE = 1_000;

/**
 * What an edit costs a command that watches the record: from the edit until it is reported, with the time it waits for
 * further edits.
 * @throws {Error} where the command ends
 */
export async function costOfWatchedEdit(
  [program = '', ...words]: readonly string[],
  folder: string,
  edit: () => void,
): Promise<Cost> {
  const watcher = spawn(program, words, { cwd: folder, stdio: ['ignore', 'pipe', 'inherit'] });
  const reports = new EventEmitter();
  createInterface({ input: watcher.stdout }).on('line', (line) => {
    if (SUMMARY.test(line)) reports.emit('report');
  });
  watcher.once('exit', (code) => {
    reports.emit('error', new Error(`${words.join(' ')} ended with ${code}.`));
  });
  const { pid = 0 } = watcher;
  try {
    await once(reports, 'report');
    // It tells when it has read, not when it has begun to watch: so edit until it notices.
    const editing = setInterval(edit, PAUSE);
    await once(reports, 'report').finally(() => clearInterval(editing));
    await sleep(PAUSE);
    const [start, processor] = [performance.now(), processorSeconds(pid)];
    edit();
    await once(reports, 'report');
    return {
      elapsed: (performance.now() - start) / 1_000,
      processor: processorSeconds(pid) - processor,
      memory: memoryOf(pid).peak,
    };
  } finally {
    watcher.removeAllListeners('exit').kill();
  }
}
