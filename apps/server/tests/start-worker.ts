import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { Miniflare } from 'miniflare';

import type { Running } from './running.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Starts the built worker in workerd on loopback, with the files beside it, by what wrangler.jsonc says.
 * @throws {Error} where it is not built
 */
export async function startWorker(): Promise<Running> {
  const { name, main, compatibility_date, assets } = readConfig();
  if (!existsSync(root + main)) {
    throw new Error('The worker is not built: run `pnpm build` first, or `npm test`, which does.');
  }
  const script = readFileSync(root + main, 'utf8');
  const miniflare = new Miniflare({
    // Miniflare would ask a host for the place of the caller, and tell other programs of this worker.
    cf: false,
    enableDevRegistry: false,
    logRequests: false,
    workers: [
      {
        dev: { rootPath: root },
        config: {
          name,
          compatibilityDate: compatibility_date,
          manifest: { mainModule: main, modules: { [main]: { type: 'esm', contents: script } } },
          env: { [assets.binding]: { type: 'assets' } },
          assets: {
            directory: assets.directory,
            hasUserWorker: true,
            htmlHandling: assets.html_handling,
            notFoundHandling: assets.not_found_handling,
            runWorkerFirst: assets.run_worker_first,
          },
        },
      },
    ],
  });
  const { href } = await miniflare.ready;
  return { address: href, stop: () => miniflare.dispose() };
}

function readConfig(): Config {
  const text = readFileSync(`${root}wrangler.jsonc`, 'utf8');
  return JSON.parse(text.replace(/^ *\/\/.*$/gm, ''));
}

type Config = {
  readonly name: string;
  readonly main: string;
  readonly compatibility_date: string;
  readonly assets: {
    readonly directory: string;
    readonly binding: string;
    readonly html_handling: 'auto-trailing-slash';
    readonly not_found_handling: '404-page';
    readonly run_worker_first: string[];
  };
};
