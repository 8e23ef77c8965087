import { fileURLToPath } from 'node:url';

import { bundleWorker } from './src/bundle-worker.ts';

try {
  await bundleWorker({
    content: fileURLToPath(new URL('../../content', import.meta.url)),
    site: fileURLToPath(new URL('../site/dist', import.meta.url)),
    into: fileURLToPath(new URL('dist', import.meta.url)),
  });
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
