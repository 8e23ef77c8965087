import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';

/** A server that runs in a process of its own. */
export type ServerProcess = {
  readonly pid: number;
  readonly port: number;
  /** By the clock of `performance`. */
  readonly startedAt: number;
  /** What the process said before it ended by itself; never settles where it does not. */
  readonly ended: Promise<string>;
  readonly stop: () => Promise<void>;
};

/** Starts a server that listens on the port it finds in the environment, and does not wait for it. */
export async function startServer([program, args]: [string, string[]]): Promise<ServerProcess> {
  const port = await freePort();
  const startedAt = performance.now();
  const child = spawn(program, args, {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, NODE_ENV: 'production', PORT: `${port}` },
  });
  let said = '';
  child.stderr.on('data', (text) => {
    said += text;
  });
  const ended = once(child, 'exit').then(() => said);
  const kill = () => child.kill('SIGKILL');
  process.once('exit', kill);
  return {
    pid: child.pid ?? 0,
    port,
    startedAt,
    ended,
    stop: async () => {
      kill();
      await ended;
      process.removeListener('exit', kill);
    },
  };
}

/** A port that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address ? address.port : 0;
}
