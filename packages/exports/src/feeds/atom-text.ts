import { licenses } from '@strike-ledger/graphql';
import { generateAtomFeed } from 'feedsmith';

import type { Feed, FeedEntry } from './feed.ts';
import { instantOf } from './instant.ts';

/** A feed as Atom (RFC 4287). */
export function atomText(feed: Feed): string {
  const { id, title, description, contentHash, link, entries } = feed;
  return generateAtomFeed({
    id,
    title: { value: title },
    subtitle: { value: description },
    updated: instantOf(entries[0]?.day),
    authors: [{ name: 'Strike Ledger' }],
    generator: { text: 'Strike Ledger', version: contentHash },
    rights: { value: licenses.content.name },
    ...linksOf(link),
    entries: entries.map(entryOf),
  });
}

function entryOf({ id, title, text, day, kind, link }: FeedEntry) {
  const instant = instantOf(day);
  return {
    id,
    title: { value: title },
    published: instant,
    updated: instant,
    categories: [{ term: kind }],
    content: { type: 'text', value: text },
    ...linksOf(link),
  };
}

function linksOf(link: string | undefined) {
  return link === undefined ? {} : { links: [{ rel: 'alternate', type: 'text/html', href: link }] };
}
