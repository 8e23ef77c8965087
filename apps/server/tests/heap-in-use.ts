import { once } from 'node:events';

/**
 * What a process has in use once what it no longer needs is collected, in bytes: objects and the bytes of buffers.
 * Asked by the protocol of Node's inspector at its address, so that the process need not know.
 */
export async function heapInUse(inspector: string): Promise<number> {
  const socket = new WebSocket(inspector);
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
