import type { IncomingHttpHeaders } from 'node:http';

const ONE_RANGE = /^bytes=(\d{1,15})-(\d{0,15})$/;

/**
 * Whether a part of a file is asked for in a way that is answered with that part: one range, forwards, of whatever the
 * file is by now. HTTP lets a server answer any other with the whole file:
 * https://www.rfc-editor.org/rfc/rfc9110#section-14.2
 */
export function asksForPart(headers: IncomingHttpHeaders): boolean {
  const [, start, end] = ONE_RANGE.exec(headers.range ?? '') ?? [];
  if (start === undefined || headers['if-range'] !== undefined) return false;
  return end === '' || Number(start) <= Number(end);
}
