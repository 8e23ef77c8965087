import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const BELOW = '/*';
const SPLAT = '/:splat';

/** Tells of an old path of the built site where the page stands now. Of a renamed dispute, it is all paths below. */
export function readRedirects(site: string): (path: string) => string | undefined {
  const file = join(site, '_redirects');
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
  const moves = lines.flatMap((line) => {
    const [from, to] = line.split(' ');
    return from && to ? [[from, to] as const] : [];
  });
  const pages = new Map(moves);
  const folders = moves
    .filter(([from]) => from.endsWith(BELOW))
    .map(([from, to]) => [from.slice(0, -1), `${to.slice(0, -SPLAT.length)}/`] as const);
  return (path) => {
    const folder = folders.find(([from]) => path.startsWith(from));
    return pages.get(path) ?? (folder && folder[1] + path.slice(folder[0].length));
  };
}
