import * as z from 'zod';

/** A key that holds the address of a page on the web. */
export const webAddress = z
  .url({ protocol: /^https?$/, error: 'is not a web address: write https://…', abort: true })
  .refine(isWebAddress, 'is not the address of a page: write https://, then the host and the path');

/**
 * Whether a link may lead there: a page on the web, told by its host alone. Nothing that runs, opens another program or
 * stays within the page; and no name of a user before the host, which can make one host look like another.
 */
export function isWebAddress(text: string): boolean {
  if (!/^https?:\/\//i.test(text)) return false;
  const url = URL.parse(text);
  return url !== null && url.username === '' && url.password === '';
}
