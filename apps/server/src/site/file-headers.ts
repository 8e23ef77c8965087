/** On every file: it is public, and scripts of any page may read it. */
export const OPEN_TO_ALL = { 'access-control-allow-origin': '*' };

/** Types of files that servers do not know by their ending. */
export const typesByEnding: { readonly [ending: string]: string } = {
  atom: 'application/atom+xml; charset=utf-8',
  graphql: 'text/plain; charset=utf-8',
  sqlite: 'application/vnd.sqlite3',
};

/** The same, as Workers read it: https://developers.cloudflare.com/workers/static-assets/headers/. */
export const headersFile = [
  ['/*', OPEN_TO_ALL] as const,
  ...Object.entries(typesByEnding).map(
    ([ending, type]) => [`/*.${ending}`, { 'content-type': type }] as const,
  ),
]
  .flatMap(([path, headers]) => [
    path,
    ...Object.entries(headers).map((pair) => `  ${pair.join(': ')}`),
  ])
  .join('\n');
