import { request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';

import type { Sent } from './requests.ts';
import type { ServerProcess } from './server-process.ts';

/** Between two tries of a server that does not listen yet, in milliseconds. */
const PAUSE = 1;

/**
 * The text of the first answer of a server that may be starting still.
 * @throws {Error} with what the server said, where it ended instead or answered with another status than 200
 */
export async function askUntilAnswered(server: ServerProcess, sent: Sent): Promise<string> {
  const ended = { said: undefined as string | undefined };
  server.ended.then((said) => {
    ended.said = said;
  });
  for (;;) {
    try {
      return await ask(server.port, sent);
    } catch (error) {
      if (!isRefused(error)) throw error;
    }
    if (ended.said !== undefined) throw new Error(`The server did not start:\n${ended.said}`);
    await sleep(PAUSE);
  }
}

/**
 * The text of one answer, on a connection of its own.
 * @throws {Error} where the status is not 200
 */
export function ask(port: number, { method, path, body }: Sent): Promise<string> {
  return new Promise((resolve, reject) => {
    const headers = { accept: 'application/json', 'content-type': 'application/json' };
    request({ host: '127.0.0.1', port, path, method, headers, agent: false }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (part) => {
        text += part;
      });
      response.on('end', () => {
        if (response.statusCode === 200) resolve(text);
        else reject(new Error(`status ${response.statusCode}: ${text.slice(0, 300)}`));
      });
    })
      .once('error', reject)
      .end(body);
  });
}

function isRefused(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ECONNREFUSED';
}
