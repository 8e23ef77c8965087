/** The known paths that take the fewest changes of a letter to get to, the nearest first. */
export function nearestPaths(
  asked: string,
  known: readonly string[],
  count: number,
): readonly string[] {
  const wanted = asked.toLowerCase();
  return known
    .map((path) => ({ path, distance: distanceBetween(wanted, path) }))
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

// Levenshtein's distance, row by row: https://en.wikipedia.org/wiki/Levenshtein_distance
function distanceBetween(from: string, to: string): number {
  let above = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const changed = from[row - 1] === to[column - 1] ? 0 : 1;
      current[column] = Math.min(
        (above[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (above[column - 1] ?? 0) + changed,
      );
    }
    above = current;
  }
  return above[to.length] ?? 0;
}
