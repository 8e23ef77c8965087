/** How linked data names a page: by its whole address where the site knows its own, else by its path. */
export type Address = { readonly '@id': string; readonly url?: string };

/** Names the page at a path. `site` is the address of the site, where it is known. */
export function addressOf(path: string, site: URL | undefined): Address {
  if (!site) return { '@id': path };
  const { href } = new URL(path, site);
  return { '@id': href, url: href };
}
