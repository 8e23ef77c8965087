import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The hash of the record that the site was built from, as the foot of its pages says it; null where none does. */
export function siteHashOf(site: string): string | null {
  const page = readFileSync(join(site, 'index.html'), 'utf8');
  return /class="hash" value="([0-9a-f]{64})"/.exec(page)?.[1] ?? null;
}
