import type { Entity, Record } from '@strike-ledger/core';
import { pathOf } from '@strike-ledger/graphql';

import { languages } from '../languages/languages.ts';

/** A page that was found under another address before; with `/*` and `/:splat` at the ends, all that stands below. */
type Move = { readonly from: string; readonly to: string };

/** Where pages stood whose entities have a new name, by the ids that these list as their aliases. */
export function movesIn(record: Record): readonly Move[] {
  return [...record.entities.values()].flatMap((entity) =>
    (entity.fields.aliases ?? []).flatMap((id) =>
      entity.type === 'dispute' ? movesOfDispute(id, entity.id) : movesOfPage(entity, id),
    ),
  );
}

/** The same in the notation that Netlify, Cloudflare and GitLab read, and our server. */
export function redirectsText(moves: readonly Move[]): string {
  return moves.map(({ from, to }) => `${from} ${to} 301\n`).join('');
}

// Its pages, the same in other languages, and those that stand inside pages of others.
function movesOfDispute(from: string, to: string): readonly Move[] {
  const roots = ['', ...languages.map((language) => `/${language}`), '/embed'];
  return roots.map((root) => ({ from: `${root}/${from}/*`, to: `${root}/${to}/:splat` }));
}

function movesOfPage(entity: Entity, id: string): readonly Move[] {
  const [from, to] = [pageOf({ ...entity, id }), pageOf(entity)];
  // What stands on a page of others is still there, under another mark.
  return from && to && from !== to ? [{ from, to }] : [];
}

function pageOf(entity: Entity): string | undefined {
  return pathOf(entity)?.split('#')[0];
}
