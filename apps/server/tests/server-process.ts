import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

import { vi } from 'vitest';

const main = fileURLToPath(new URL('../src/main.ts', import.meta.url));

/** A line of the log. */
export type LogLine = { readonly msg: string; readonly [name: string]: unknown };

/** A server in a process of its own, as it is run. */
export type ServerProcess = {
  /** Where it answers, ending in a slash. */
  readonly address: string;
  readonly child: ChildProcess;
  /** What it has logged so far. */
  readonly log: readonly LogLine[];
  /** What it has written to standard error so far. */
  readonly errors: () => string;
  /** Waits for the next line of the log with that message. */
  readonly logged: (msg: string) => Promise<LogLine>;
  /** Asks it to stop, and tells with which code or signal it ended. */
  readonly stop: (signal?: NodeJS.Signals) => Promise<number | NodeJS.Signals | null>;
};

/**
 * Starts the server on a free port, from its sources or by other words.
 * @throws {Error} with what it said where it did not start
 */
export async function startServer(
  environment: { readonly [name: string]: string },
  options: readonly string[] = [],
  words: readonly string[] = [main],
): Promise<ServerProcess> {
  const child = spawn(process.execPath, [...options, ...words], {
    env: { ...process.env, PORT: '0', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = once(child, 'close');
  const log: LogLine[] = [];
  let errors = '';
  child.stderr.on('data', (chunk) => {
    errors += chunk;
  });
  createInterface(child.stdout).on('line', (line) => {
    if (line.startsWith('{')) log.push(JSON.parse(line));
  });
  let told = 0;
  const logged = (msg: string) =>
    vi.waitFor(
      () => {
        const found = log.findIndex((line, index) => index >= told && line.msg === msg);
        const line = log[found];
        if (!line)
          throw new Error(`It did not log \`${msg}\`, but ${JSON.stringify(log)}${errors}`);
        told = found + 1;
        return line;
      },
      { timeout: 50_000, interval: 10 },
    );
  const ready = await Promise.race([
    logged('ready'),
    ended.then(() => Promise.reject(new Error(`The server did not start:\n${errors}`))),
  ]);
  return {
    address: String(ready['address']),
    child,
    log,
    errors: () => errors,
    logged,
    stop: async (signal = 'SIGTERM') => {
      child.kill(signal);
      const [code, by] = await ended;
      return code ?? by;
    },
  };
}
