import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

import { startWords } from '../../server/src/build/start-words.ts';

const built = fileURLToPath(new URL('../../server/dist/', import.meta.url));

/** The real server, serving the built site and /graphql. */
export type BuiltSiteServer = {
  /** Where it listens, without a slash at the end. */
  readonly origin: string;
  readonly stop: () => Promise<void>;
};

/** Starts the real server on a free port. */
export async function startBuiltSiteServer(): Promise<BuiltSiteServer> {
  const server = spawn(process.execPath, startWords(built), {
    env: { ...process.env, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  for await (const chunk of server.stdout.iterator({ destroyOnReturn: false })) {
    output += chunk;
    const origin = /is at (http:\S+?)\/,/.exec(output)?.[1];
    if (origin) {
      // Nobody reads on, and a full pipe would stop the server.
      server.stdout.resume();
      return {
        origin,
        stop: async () => {
          server.kill('SIGTERM');
          await once(server, 'exit');
        },
      };
    }
  }
  throw new Error(`The server did not start:\n${output}`);
}
