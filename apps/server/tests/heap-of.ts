import { heapInUse } from './heap-in-use.ts';
import type { ServerProcess } from './server-process.ts';

/** How to start a server whose memory is looked at. */
export const WATCHED = ['--inspect=127.0.0.1:0'];

/** The memory that such a server has in use once what it no longer needs is collected, in bytes. */
export function heapOf(server: ServerProcess): Promise<number> {
  const [, inspector = ''] = /listening on (ws:\S+)/.exec(server.errors()) ?? [];
  return heapInUse(inspector);
}
