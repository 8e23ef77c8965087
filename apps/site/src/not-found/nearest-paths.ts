import { editDistance } from '@strike-ledger/core/edit-distance';

/** The known paths that take the fewest changes of a letter to get to, the nearest first. */
export function nearestPaths(
  asked: string,
  known: readonly string[],
  count: number,
): readonly string[] {
  const wanted = asked.toLowerCase();
  return known
    .map((path) => ({ path, distance: editDistance(wanted, path) }))
    .sort((a, b) => a.distance - b.distance || a.path.localeCompare(b.path, 'en'))
    .slice(0, count)
    .map(({ path }) => path);
}

/** The paths in a list that has one line for each folder: its path, then the names of its pages. */
export function readPaths(list: string): readonly string[] {
  return list
    .trimEnd()
    .split('\n')
    .flatMap((line) => {
      const [folder = '', ...names] = line.split(' ');
      return names.map((name) => `${folder}${name}/`);
    });
}
