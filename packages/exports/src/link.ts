import type { Entity } from '@strike-ledger/core';
import { pathOf } from '@strike-ledger/graphql';

/** The address of the page of an entity on the web. Undefined where it has no page, or the site no address. */
export function linkTo(entity: Entity, siteUrl: string | undefined): string | undefined {
  const path = pathOf(entity);
  return siteUrl === undefined || path === null ? undefined : new URL(path, siteUrl).href;
}
