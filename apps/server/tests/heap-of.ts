import { once } from 'node:events';

import type { ServerProcess } from './server-process.ts';

/** How to start a server whose memory is looked at. */
export const WATCHED = ['--inspect=127.0.0.1:0'];

/**
 * The memory that a server has in use once what it no longer needs is collected, in bytes: objects and the bytes of
 * buffers. Asked by the protocol of Node's inspector, so that the server need not know.
 */
export async function heapOf(server: ServerProcess): Promise<number> {
  const [, place = ''] = /listening on (ws:\S+)/.exec(server.errors()) ?? [];
  const socket = new WebSocket(place);
  await once(socket, 'open');
  const ask = async (method: string): Promise<Result> => {
    socket.send(JSON.stringify({ id: 1, method }));
    const [{ data }] = await once(socket, 'message');
    return JSON.parse(data).result;
  };
  // What the first frees may free more.
  await ask('HeapProfiler.collectGarbage');
  await ask('HeapProfiler.collectGarbage');
  const { usedSize, backingStorageSize } = await ask('Runtime.getHeapUsage');
  socket.close();
  return usedSize + backingStorageSize;
}

type Result = { readonly usedSize: number; readonly backingStorageSize: number };
