import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

import { startWords } from '../src/build/start-words.ts';
import type { Running } from './running.ts';

const dist = fileURLToPath(new URL('../dist/', import.meta.url));

/**
 * Starts the server as `npm start` does, on a free port.
 * @throws {Error} with what it said where it did not start
 */
export async function startNode(): Promise<Running> {
  const child = spawn(process.execPath, startWords(dist), {
    env: { ...process.env, PORT: '0' },
    stdio: 'pipe',
  });
  let said = '';
  const address = await new Promise<string>((resolve, reject) => {
    const listen = (chunk: Buffer) => {
      said += chunk.toString();
      const [, found] = /Strike Ledger is at (\S+),/.exec(said) ?? [];
      if (found) resolve(found);
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.once('exit', () => reject(new Error(`The server did not start:\n${said}`)));
  });
  return {
    address,
    stop: async () => {
      child.kill();
      await once(child, 'exit');
    },
  };
}
