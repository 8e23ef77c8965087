import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where pages of the built site stand now that stood elsewhere, by their old path. */
export function readRedirects(site: string): ReadonlyMap<string, string> {
  const file = join(site, '_redirects');
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
  return new Map(
    lines.flatMap((line) => {
      const [from, to] = line.split(' ');
      return from && to ? [[from, to] as const] : [];
    }),
  );
}
