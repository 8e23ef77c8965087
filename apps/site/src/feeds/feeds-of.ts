/** A feed of a dispute, as the head of a page links it. */
export type Feed = { readonly type: string; readonly title: string; readonly href: string };

/** The feeds and the calendar of a dispute. They belong to the pages that tell its events. */
export function feedsOf(slug: string, shortTitle: string): readonly Feed[] {
  const address = `/data/v1/${slug}`;
  return [
    { type: 'application/atom+xml', title: `${shortTitle}: news feed`, href: `${address}.atom` },
    {
      type: 'application/feed+json',
      title: `${shortTitle}: JSON feed`,
      href: `${address}.feed.json`,
    },
    { type: 'text/calendar', title: `${shortTitle}: calendar`, href: `${address}.ics` },
  ];
}
