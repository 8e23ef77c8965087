import { connect } from 'node:net';

/**
 * Sends bytes as they are, one character each, and gives all that comes back until the server closes.
 * @throws {Error} where the connection is still open after a while
 */
export function sayRaw(address: string, bytes: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(address).port), 'localhost');
    let answer = '';
    socket.setTimeout(20_000, () => {
      socket.destroy();
      reject(new Error(`The server does not close, after: ${answer.slice(0, 200)}`));
    });
    socket.on('data', (chunk) => {
      answer += chunk.toString('latin1');
    });
    // It may close before everything was taken.
    socket.on('error', () => {});
    socket.on('close', () => resolve(answer));
    // Not ended: the server would take it as gone.
    socket.write(bytes, 'latin1');
  });
}
