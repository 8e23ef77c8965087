import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

import type { TestProject } from 'vitest/node';

const built = fileURLToPath(new URL('../../server/dist/', import.meta.url));

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built site and /graphql are served, without a slash at the end. */
    origin: string;
  }
}

/** Starts the real server on a free port for the tests of the built site, and stops it after them. */
export default async function serveBuiltSite(project: TestProject): Promise<() => Promise<void>> {
  const server = spawn(
    process.execPath,
    ['--snapshot-blob', `${built}snapshot.blob`, `${built}run.cjs`],
    {
      env: { ...process.env, PORT: '0' },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  let output = '';
  for await (const chunk of server.stdout.iterator({ destroyOnReturn: false })) {
    output += chunk;
    const address = /is at (http:\S+?)\/,/.exec(output)?.[1];
    if (address) {
      project.provide('origin', address);
      return async () => {
        server.kill('SIGTERM');
        await once(server, 'exit');
      };
    }
  }
  throw new Error(`The server did not start:\n${output}`);
}
