import type { Record } from '@strike-ledger/core';

import { feedsOf } from '../feeds/feeds-of.ts';
import { languages } from '../languages/languages.ts';
import { placesOf } from './places-of.ts';

/** What was found under another address before; with `/*` and `/:splat` at the ends, all that stands below. */
type Move = { readonly from: string; readonly to: string };

/** Where pages and files stood whose entities have a new name, by the ids that these list as their aliases. */
export function movesIn(record: Record): readonly Move[] {
  return [...record.entities.values()].flatMap((entity) =>
    (entity.fields.aliases ?? []).flatMap((id) =>
      entity.type === 'dispute'
        ? movesOfDispute(id, entity.id)
        : movesBetween(placesOf({ ...entity, id }), placesOf(entity)),
    ),
  );
}

/** The same in the notation that Netlify, Cloudflare and GitLab read, and our server. */
export function redirectsText(moves: readonly Move[]): string {
  return moves.map(({ from, to }) => `${from} ${to} 301\n`).join('');
}

// Its pages with the files among them, the same in other languages, what stands inside pages of others, and its feeds.
function movesOfDispute(from: string, to: string): readonly Move[] {
  const roots = ['', ...languages.map((language) => `/${language}`), '/embed'];
  const folders = roots.map((root) => ({ from: `${root}/${from}/*`, to: `${root}/${to}/:splat` }));
  return [...folders, ...movesBetween(feedPaths(from), feedPaths(to))];
}

function feedPaths(dispute: string): readonly string[] {
  return feedsOf(dispute, '').map(({ href }) => href);
}

// What stands on a page of others is still there, under another mark.
function movesBetween(before: readonly string[], now: readonly string[]): readonly Move[] {
  return before.flatMap((from, index) => {
    const to = now[index];
    return to !== undefined && from !== to ? [{ from, to }] : [];
  });
}
