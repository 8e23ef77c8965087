import type { Logger } from 'pino';

import type { Opener } from '../graphql/open-edition.ts';
import type { Tally } from '../metrics/tally.ts';
import { processes } from '../processes.ts';
import { runInProcess } from '../run-in-process.ts';
import type { Reading, ReadingTask } from './reading.ts';
import type { Reloading } from './reload.ts';
import { reload } from './reload.ts';
import type { ServedRecord } from './served-record.ts';
import { watchContent } from './watch-content.ts';
import { whenQuiet } from './when-quiet.ts';

/** How long nothing may change before content is read, in milliseconds: a pull writes many files one after another. */
const QUIET = 200;
/** How long changes that never end can put off that content is read, in milliseconds. */
const MOST = 5_000;
/** After how long content that could not be read is read again, in milliseconds: each time twice as long, up to the last. */
const [FIRST_RETRY, LAST_RETRY] = [1_000, 60_000];

/** What is kept up with, and for whom. */
export type KeepingUp = {
  /** Folder of the record's files. */
  readonly content: string;
  readonly served: ServedRecord;
  readonly open: Opener;
  readonly tally: Tally;
  readonly log: Logger;
  /** Ends it. */
  readonly signal: AbortSignal;
};

/**
 * From now on serves what is on disk: content is read now, again when a file changes, on SIGHUP, and after a while where
 * it could not be read.
 */
export function keepUp({ content, served, open, tally, log, signal }: KeepingUp): void {
  let retry = FIRST_RETRY;
  const reloading = {
    served,
    log,
    read: (known: string) => {
      const task: ReadingTask = { folder: content, known };
      return runInProcess<Reading>(processes.readContent, JSON.stringify(task), { signal });
    },
    open: async (record) => {
      const { edition, warmUp } = open(record);
      await warmUp(signal);
      return edition;
    },
    onReload: (outcome) => {
      tally.reloads[outcome] += 1;
      if (outcome !== 'failed') {
        retry = FIRST_RETRY;
        return;
      }
      setTimeout(report, retry).unref();
      retry = Math.min(2 * retry, LAST_RETRY);
    },
  } satisfies Reloading;
  const report = whenQuiet({ quiet: QUIET, most: MOST }, async (isStale) => {
    if (!signal.aborted) await reload(reloading, isStale);
  });
  watchContent(content, {
    onChange: report,
    onError: (error) =>
      log.warn({ err: error }, 'content is not watched: send SIGHUP to have it read'),
  });
  // In a terminal the signal says that the terminal is gone, and the process should go with it.
  if (!process.stdout.isTTY) process.on('SIGHUP', report);
}
