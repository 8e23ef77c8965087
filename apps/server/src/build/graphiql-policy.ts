import { createHash } from 'node:crypto';

const PLACE = '<meta charset="utf-8" />';
const SCRIPT = { start: '<script>', end: '</script>' };

/**
 * GraphiQL with the Content-Security-Policy that it needs: its one script, by its hash; workers and fonts that it has
 * in itself; styles that its editor writes into the page. It may ask this origin alone, and show no picture of others.
 * @throws {Error} where the page is not made as it was
 */
export function withGraphiqlPolicy(page: string): string {
  const start = page.indexOf(SCRIPT.start);
  const end = page.lastIndexOf(SCRIPT.end);
  if (start === -1 || end < start || !page.includes(PLACE)) {
    throw new Error('GraphiQL is made otherwise than it was: give it its policy anew.');
  }
  const hash = createHash('sha256').update(page.slice(start + SCRIPT.start.length, end));
  const policy = [
    "default-src 'none'",
    `script-src 'sha256-${hash.digest('base64')}'`,
    'worker-src blob:',
    "style-src 'unsafe-inline'",
    'font-src data:',
    'img-src data:',
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join(';');
  return page.replace(
    PLACE,
    `${PLACE}<meta http-equiv="content-security-policy" content="${policy}" />`,
  );
}
