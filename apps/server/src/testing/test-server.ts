import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { onTestFinished } from 'vitest';

import { listen } from '../listen.ts';
import type { Served } from '../serve.ts';
import { createRecordServer } from '../serve.ts';

/** The site of most tests: two pages. */
const SITE = { 'index.html': '<h1>Home</h1>', '404.html': '<h1>No such page</h1>' };

/** What a test has of its own. */
export type TestServed = Partial<Served> & {
  /** Files of the site beside its two pages. */
  readonly files?: { readonly [path: string]: string | Uint8Array };
};

/** A server in this process that a test may ask; gone when the test has finished. */
export async function serve({ files = {}, ...served }: TestServed = {}): Promise<{
  readonly server: Server;
  readonly address: string;
  /** Folder of the site. */
  readonly site: string;
}> {
  const site = mkdtempSync(join(tmpdir(), 'site-'));
  for (const [path, bytes] of Object.entries({ ...SITE, ...files })) {
    mkdirSync(dirname(join(site, path)), { recursive: true });
    writeFileSync(join(site, path), bytes);
  }
  const server = createRecordServer({
    graphql: (_request, response) => response.end('graphql'),
    site,
    status: () => ({ contentHash: 'abc' }),
    metrics: async () => ({ contentType: 'text/plain', text: 'replies 1' }),
    onReply: () => {},
    onFault: () => {},
    ...served,
  });
  onTestFinished(() => {
    server.close().closeAllConnections();
    rmSync(site, { recursive: true });
  });
  return { server, site, address: await listen(server, 0) };
}
