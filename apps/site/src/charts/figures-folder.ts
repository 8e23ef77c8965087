/** The folder that the pages and CSV files of a dispute's measures stand in, from the path of one of them. */
export function figuresFolder(path: string | null | undefined): string {
  if (!path) throw new Error('A measure that is charted needs a page: give it a dispute.');
  return path.replace(/[^/]+\/$/, '');
}
