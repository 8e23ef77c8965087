import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * Opens the port and tells the address.
 * @throws {Error} that says what to do where the port is taken or not ours to open
 */
export async function listen(server: Server, port: number): Promise<string> {
  server.listen(port);
  try {
    await once(server, 'listening');
  } catch (error) {
    throw new Error(reasonOf(error, port), { cause: error });
  }
  return `http://localhost:${(server.address() as AddressInfo).port}/`;
}

/**
 * Reads the port from the environment variable PORT; 4321 where it is not set.
 * @throws {Error} where it is no port number
 */
export function portFrom(text: string | undefined): number {
  if (text === undefined || text === '') return 4321;
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new Error(`PORT is \`${text}\`, which is not a port: set it to a number from 0 to 65535.`);
}

function reasonOf(error: unknown, port: number): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE') {
    return `Port ${port} is in use: stop what holds it, or choose another with PORT=4322 npm start.`;
  }
  if (code === 'EACCES') {
    return `Port ${port} may not be opened by this user: choose one above 1023 with PORT=4321 npm start.`;
  }
  return `Port ${port} could not be opened: ${String(error)}`;
}
