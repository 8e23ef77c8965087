import { existsSync } from 'node:fs';
import { join } from 'node:path';

import type { Logger } from 'pino';

import { createOpener } from './graphql/open-edition.ts';
import { warmUp } from './graphql/warm-up.ts';
import { listen } from './listen.ts';
import { metricsOf } from './metrics/metrics-text.ts';
import { replyObserver } from './metrics/reply-observer.ts';
import { createTally } from './metrics/tally.ts';
import { readCheckedRecord } from './record/checked-record.ts';
import { keepUp } from './record/keep-up.ts';
import { readRecordFile } from './record/record-file.ts';
import { ServedRecord } from './record/served-record.ts';
import { createRecordServer } from './serve.ts';
import type { Settings } from './settings.ts';
import { siteHashOf } from './site/site-hash.ts';
import { stopGracefully } from './stop-gracefully.ts';

/** How long after the start what can wait is done, in milliseconds: whoever waited for the server comes first. */
const PATIENCE = 500;

/**
 * Starts to serve, and tells the address.
 * @throws {Error} that says what to mend where the record has mistakes, the site is not built or the port is not to be had
 */
export async function start(settings: Settings, log: Logger): Promise<string> {
  const { content, site, port, logRequests } = settings;
  log.info({ content, site, node: process.version }, 'starting');
  const written = settings.record === null ? undefined : readRecordFile(settings.record);
  const record = written ?? (await readCheckedRecord(content));
  if (!existsSync(join(site, 'index.html'))) {
    throw new Error('The site is not built: run `npm start`, or `pnpm build` first.');
  }
  const tally = createTally();
  const open = createOpener({ tally, log });
  const { api, edition } = open(record);
  const served = new ServedRecord(edition);
  const siteStatus = { contentHash: siteHashOf(site) };
  const server = createRecordServer({
    graphql: served.answer,
    site,
    status: () => ({ ...served.status, site: siteStatus }),
    metrics: metricsOf({ tally, record: () => served.status }),
    onReply: replyObserver(tally, logRequests ? log : undefined),
  });
  const address = await listen(server, port);
  log.info({ address, contentHash: served.contentHash, site: siteStatus }, 'ready');
  setTimeout(() => {
    void warmUp(api);
    const readContent = keepUp({ content, served, open, tally, log });
    // Content may have changed since the build wrote the record down.
    if (written) readContent();
  }, PATIENCE).unref();
  stopGracefully(
    server,
    () => log.info('stopped'),
    (signal) => log.info({ signal }, 'stopping'),
  );
  return address;
}
