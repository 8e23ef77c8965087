/** What goes out with every file. */
const ON_EVERY_FILE = {
  // It is public: scripts and pages of others may read it, and show its pictures.
  'access-control-allow-origin': '*',
  'cross-origin-resource-policy': 'cross-origin',
  // A page says in itself what it may load; who may frame it, only a header can say.
  'content-security-policy': "frame-ancestors 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  // Whom a reader follows a link to is not told where it stood.
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
};

/** Asks browsers for TLS alone, for a year. */
const BY_TLS_ALONE = { 'strict-transport-security': 'max-age=31536000' };

/** Headers of some paths beside those of every file; null takes one away. */
const ON_SOME_FILES: Rules = [
  // Made to stand in the pages of others.
  ['/embed/*', { 'content-security-policy': null }],
  // The forge signs editors in by a window of its own, which answers this one.
  ['/admin/form/*', { 'cross-origin-opener-policy': null }],
  // Types of files that servers do not know by their ending.
  ['/*.atom', { 'content-type': 'application/atom+xml; charset=utf-8' }],
  ['/*.graphql', { 'content-type': 'text/plain; charset=utf-8' }],
  ['/*.sqlite', { 'content-type': 'application/vnd.sqlite3' }],
];

/**
 * The headers of the site's files as servers read them, ours and that of Workers:
 * https://developers.cloudflare.com/workers/static-assets/headers/
 * @param site where the site is served, if that is known
 */
export function headersText(site: URL | undefined): string {
  const everywhere = { ...ON_EVERY_FILE, ...(site?.protocol === 'https:' && BY_TLS_ALONE) };
  const rules: Rules = [['/*', everywhere], ...ON_SOME_FILES];
  const lines = rules.flatMap(([path, headers]) => [path, ...Object.entries(headers).map(line)]);
  return `${lines.join('\n')}\n`;
}

function line([name, value]: readonly [string, string | null]): string {
  return value === null ? `  ! ${name}` : `  ${name}: ${value}`;
}

type Rules = readonly (readonly [
  path: string,
  headers: { readonly [name: string]: string | null },
])[];
