import type { Entity, Record } from '@strike-ledger/core';
import { pathOf } from '@strike-ledger/graphql';

/** A page that was found under another address before. Both from the root of the site, with a slash at the end. */
export type MovedPage = { readonly from: string; readonly to: string };

/** Where pages stood whose entities have a new name, by the ids that these list as their aliases. */
export function movedPages(record: Record): readonly MovedPage[] {
  return [...record.entities.values()].flatMap((entity) => {
    const to = pageOf(entity);
    return (entity.fields.aliases ?? []).flatMap((id) => {
      const from = pageOf(named(entity, id));
      // What stands on a page of others is still there, under another mark.
      return from && to && from !== to ? { from, to } : [];
    });
  });
}

/** The same in the notation that Netlify, Cloudflare and GitLab read, and our server. */
export function redirectsText(pages: readonly MovedPage[]): string {
  return pages.map(({ from, to }) => `${from} ${to} 301\n`).join('');
}

function pageOf(entity: Entity): string | undefined {
  return pathOf(entity)?.split('#')[0];
}

function named(entity: Entity, id: string): Entity {
  return entity.type === 'dispute' ? { ...entity, id, dispute: id } : { ...entity, id };
}
