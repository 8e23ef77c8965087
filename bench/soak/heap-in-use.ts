import { once } from 'node:events';

/**
 * What a process has in use once what it no longer needs is collected, in megabytes: objects and the bytes of buffers.
 * Asked of Node's inspector at a port.
 */
export async function heapInUse(port: number): Promise<number> {
  const [target] = await (await fetch(`http://127.0.0.1:${port}/json/list`)).json();
  const socket = new WebSocket(target.webSocketDebuggerUrl);
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
  return (usedSize + backingStorageSize) / 1e6;
}

type Result = { readonly usedSize: number; readonly backingStorageSize: number };
