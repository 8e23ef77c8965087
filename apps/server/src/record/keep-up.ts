import type { Logger } from 'pino';

import type { Opener } from '../graphql/open-edition.ts';
import { warmUp } from '../graphql/warm-up.ts';
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

/** What is kept up with, and for whom. */
export type KeepingUp = {
  /** Folder of the record's files. */
  readonly content: string;
  readonly served: ServedRecord;
  readonly open: Opener;
  readonly tally: Tally;
  readonly log: Logger;
};

/**
 * From now on serves what is on disk: content is read again when a file changes, and on SIGHUP. Returns what has it
 * read without waiting for either.
 */
export function keepUp({ content, served, open, tally, log }: KeepingUp): () => void {
  const reloading = {
    served,
    log,
    read: (known: string) => {
      const task: ReadingTask = { folder: content, known };
      return runInProcess<Reading>(processes.readContent, JSON.stringify(task));
    },
    open: async (record) => {
      const { api, edition } = open(record);
      await warmUp(api);
      return edition;
    },
    onReload: (outcome) => {
      tally.reloads[outcome] += 1;
    },
  } satisfies Reloading;
  const report = whenQuiet(QUIET, (isStale) => reload(reloading, isStale));
  watchContent(content, {
    onChange: report,
    onError: (error) =>
      log.warn({ err: error }, 'content is not watched: send SIGHUP to have it read'),
  });
  // In a terminal the signal says that the terminal is gone, and the process should go with it.
  if (!process.stdout.isTTY) process.on('SIGHUP', report);
  return report;
}
