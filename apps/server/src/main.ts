import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { loadRecord, plain } from '@strike-ledger/content';
import { createApi } from '@strike-ledger/graphql';
import { createCompiler } from '@strike-ledger/graphql/compile';
import { pino } from 'pino';

import { createGraphqlListener } from './graphql/listener.ts';
import { listen, portFrom } from './listen.ts';
import { createRecordServer } from './serve.ts';
import { stopGracefully } from './stop-gracefully.ts';

const content = fileURLToPath(new URL('../../../content', import.meta.url));
const site = fileURLToPath(new URL('../../site/dist', import.meta.url));
const log = pino({ base: null, timestamp: pino.stdTimeFunctions.isoTime });

try {
  const address = await start();
  process.stdout.write(
    `\nStrike Ledger is at ${address}, and answers queries at ${address}graphql\n\n`,
  );
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}

async function start(): Promise<string> {
  const port = portFrom(process.env['PORT']);
  const { record, diagnostics, files } = loadRecord(content);
  if (diagnostics.some(({ severity }) => severity === 'error')) {
    throw new Error(plain({ diagnostics, files, prefix: 'content/' }));
  }
  if (!existsSync(join(site, 'index.html'))) {
    throw new Error('The site is not built: run `npm start`, or `pnpm build` first.');
  }
  const { contentHash } = record;
  const api = createApi({
    record,
    execute: createCompiler(),
    onFault: (fault) => log.error(fault, 'a question could not be answered'),
  });
  const graphql = createGraphqlListener(api);
  const server = createRecordServer({ graphql, site, contentHash });
  const address = await listen(server, port);
  log.info({ address, contentHash }, 'ready');
  stopGracefully(server, () => log.info('stopped'));
  return address;
}
