import { existsSync } from 'node:fs';
import { join } from 'node:path';

import type { Record } from '@strike-ledger/core';
import type { Logger } from 'pino';

import { createOpener } from './graphql/open-edition.ts';
import { tellFault } from './graphql/tell-fault.ts';
import { listen } from './listen.ts';
import { metricsOf } from './metrics/metrics-text.ts';
import { replyObserver } from './metrics/reply-observer.ts';
import type { Tally } from './metrics/tally.ts';
import { readCheckedRecord } from './record/checked-record.ts';
import { keepUp } from './record/keep-up.ts';
import { ServedRecord } from './record/served-record.ts';
import { createRecordServer } from './serve.ts';
import type { Settings } from './settings.ts';
import { siteHashOf } from './site/site-hash.ts';
import { stopGracefully } from './stop-gracefully.ts';

/** Who is told what happens. */
export type Watching = { readonly log: Logger; readonly tally: Tally };

/** How long after the start what can wait is done, in milliseconds: whoever waited for the server comes first. */
const HEAD_START = 500;

/**
 * Starts to serve, and tells the address. `built` is the record that the build read from the checkout's content.
 * @throws {Error} that says what to mend where the record has mistakes, the site is not built or the port is not to be had
 */
export async function start(
  settings: Settings,
  { log, tally }: Watching,
  built?: Record,
): Promise<string> {
  const { content, site, port, logRequests } = settings;
  log.info({ content, site, node: process.version }, 'starting');
  const known = settings.isOwnContent ? built : undefined;
  const record = known ?? (await readCheckedRecord(content));
  if (!existsSync(join(site, 'index.html'))) {
    throw new Error('The site is not built: run `npm start`, or `pnpm build` first.');
  }
  const open = createOpener({ tally, log, graphiql: settings.graphiql });
  const { edition, warmUp } = open(record);
  const served = new ServedRecord(edition);
  const siteStatus = { contentHash: siteHashOf(site) };
  const server = createRecordServer({
    graphql: served.answer,
    site,
    status: () => ({ ...served.status, site: siteStatus }),
    metrics: metricsOf({ tally, record: () => served.status }),
    onReply: replyObserver(tally, logRequests ? log : undefined),
    onFault: tellFault(tally, log),
  });
  const address = await listen(server, port);
  log.info({ address, contentHash: served.contentHash, site: siteStatus }, 'ready');
  const stopping = new AbortController();
  setTimeout(() => {
    if (stopping.signal.aborted) return;
    void warmUp(stopping.signal);
    keepUp({ content, served, open, tally, log, signal: stopping.signal });
  }, HEAD_START).unref();
  stopGracefully(
    server,
    () => log.info('stopped'),
    (signal) => {
      log.info({ signal }, 'stopping');
      stopping.abort();
    },
  );
  return address;
}
