/** What one sitemap may hold: https://www.sitemaps.org/protocol.html */
const SITEMAP_LIMIT = 50_000;

/** One line for each folder that holds pages: its path, then the names of its pages. The first page has no name and is left out. */
export function pathsText(paths: readonly string[]): string {
  const parts = paths.map((path) => /^(?<folder>.*\/)(?<name>[^/]+)\/$/.exec(path)?.groups);
  const folders = Map.groupBy(
    parts.filter((part) => part !== undefined),
    ({ folder }) => folder,
  );
  const lines = [...folders].map(([folder, within]) =>
    [folder, ...within.map(({ name }) => name)].join(' '),
  );
  return `${lines.join('\n')}\n`;
}

/** Everything may be read; the sitemap is named where it has an address. */
export function robotsText(site: string | undefined): string {
  const rules = 'User-agent: *\nAllow: /\n';
  return site ? `${rules}\nSitemap: ${new URL('/sitemap.xml', site).href}\n` : rules;
}

/** Throws where there are more pages than one sitemap may hold. */
export function sitemapText(paths: readonly string[], site: string): string {
  if (paths.length > SITEMAP_LIMIT) {
    throw new Error(
      `A sitemap holds ${SITEMAP_LIMIT} pages and there are ${paths.length}: write several and an index of them.`,
    );
  }
  const urls = paths.map((path) => `<url><loc>${escaped(new URL(path, site).href)}</loc></url>`);
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${urls.join('\n')}
</urlset>
`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll("'", '&apos;');
}
