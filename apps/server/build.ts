import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { bundleServer } from './src/build/bundle-server.ts';
import { bundleWorker } from './src/build/bundle-worker.ts';
import { readCheckedRecord } from './src/record/checked-record.ts';

const content = fileURLToPath(new URL('../../content', import.meta.url));
const site = fileURLToPath(new URL('../site/dist', import.meta.url));
const into = fileURLToPath(new URL('dist', import.meta.url));

try {
  const record = await readCheckedRecord(content);
  if (!existsSync(join(site, 'index.html'))) {
    throw new Error('The site is not built: run `pnpm build`, which builds it before the worker.');
  }
  mkdirSync(into, { recursive: true });
  await bundleServer(record, into);
  await bundleWorker(record, { site, into });
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
