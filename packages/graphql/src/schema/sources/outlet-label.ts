import type { Entity, Record } from '@strike-ledger/core';

import { everyOf } from '../../lookup.ts';

/**
 * The short name of a source's outlet: that of the organization of the same name, or else the outlet without
 * its article and what its name has in brackets.
 */
export function outletLabel(record: Record, { fields: { outlet } }: Entity<'source'>): string {
  const organization = everyOf(record, 'organization').find(({ fields }) => fields.name === outlet);
  return organization?.fields.shortName ?? outlet.replace(/^The | \([^)]*\)$/g, '');
}
