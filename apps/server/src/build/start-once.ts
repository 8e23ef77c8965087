import { spawn } from 'node:child_process';
import { once } from 'node:events';

/**
 * Starts a server, asks it once and stops it. What Node compiled meanwhile is kept for later starts, so that the first
 * is as quick as the next. With other flags of V8 than later starts have, it would not be.
 * @throws {Error} where it does not start
 */
export async function startOnce(words: readonly string[]): Promise<void> {
  const server = spawn(process.execPath, words, {
    env: { ...process.env, PORT: '0', LOG_LEVEL: 'silent' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(server, 'exit');
  const told = await Promise.race([once(server.stdout, 'data'), ended.then(() => undefined)]);
  const [address] = /https?:\S+(?=\/)/.exec(String(told)) ?? [];
  if (address === undefined) throw new Error('The server that was built does not start.');
  await fetch(`${address}/graphql?query={__typename}`);
  server.kill();
  await ended;
}
