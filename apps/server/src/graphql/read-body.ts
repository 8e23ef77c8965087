import type { IncomingMessage } from 'node:http';

/** A body; or how many bytes of it had come when it was longer than what is read. */
type ReadBody = { readonly text: string } | { readonly tooLong: number };

const decoder = new TextDecoder();

/** Reads the body of a request, and stops once it is longer than `most` bytes. Where the asker goes away, nothing is said. */
export function readBody(
  request: IncomingMessage,
  most: number,
  onRead: (body: ReadBody) => void,
): void {
  const chunks: Buffer[] = [];
  let length = 0;
  const take = (chunk: Buffer) => {
    length += chunk.length;
    chunks.push(chunk);
    if (length <= most) return;
    request.off('data', take).off('end', finish).resume();
    onRead({ tooLong: Math.max(length, Number(request.headers['content-length'] ?? 0)) });
  };
  const finish = () => {
    const [only] = chunks;
    const whole = only && chunks.length === 1 ? only : Buffer.concat(chunks);
    onRead({ text: decoder.decode(whole) });
  };
  request.on('data', take).on('end', finish);
}
