import { cpSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { startWords } from '../src/build/start-words.ts';
import type { ServerProcess } from './server-process.ts';
import { startServer } from './server-process.ts';
import type { Town } from './town.ts';
import { createTown } from './town.ts';

const dist = fileURLToPath(new URL('../dist/', import.meta.url));
/** What of the build a server needs to run. */
const PARTS = ['run.cjs', 'snapshot.blob', 'record'];

/** The built server as it is deployed, in a checkout of its own whose content is a town's. */
export type Deployment = Town & {
  /** Folder of the content. */
  readonly content: string;
  /** What Node is started with. */
  readonly command: readonly string[];
  /** Variables it is started with beside the port. */
  readonly variables: { readonly [name: string]: string };
  readonly start: (options?: readonly string[]) => Promise<ServerProcess>;
  /** Starts it, and waits until it serves the first edition of the town. */
  readonly serve: (options?: readonly string[]) => Promise<ServerProcess>;
};

/** Puts the built server beside the content of a town. It holds the published record from the build. */
export function createDeployment(): Deployment {
  const town = createTown();
  const { CONTENT: content, ...variables } = town.environment;
  const into = join(dirname(content), 'apps/server/dist');
  for (const part of PARTS) cpSync(join(dist, part), join(into, part), { recursive: true });
  const command = startWords(into);
  const start = (options: readonly string[] = []) => startServer(variables, options, command);
  return {
    ...town,
    content,
    variables,
    command,
    start,
    serve: async (options) => {
      town.write(1);
      const server = await start(options);
      await server.logged('record replaced');
      return server;
    },
  };
}
