import { generateJsonFeed } from 'feedsmith';

import { jsonText } from '../export-file.ts';
import type { Feed, FeedEntry } from './feed.ts';
import { instantOf } from './instant.ts';

/** A feed as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). */
export function jsonFeedText({ title, description, link, entries }: Feed): string {
  const feed = generateJsonFeed({
    title,
    description,
    language: 'en',
    authors: [{ name: 'Strike Ledger' }],
    ...(link !== undefined && { home_page_url: link }),
    items: entries.map(itemOf),
  });
  return jsonText(feed);
}

function itemOf({ id, title, text, day, kind, link }: FeedEntry) {
  return {
    id,
    title,
    content_text: text,
    date_published: instantOf(day),
    tags: [kind],
    ...(link !== undefined && { url: link }),
  };
}
