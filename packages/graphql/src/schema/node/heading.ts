import type { Entity } from '@strike-ledger/core';

/** What an entity is called in a list. */
export function headingOf({ type, fields }: Entity): string {
  switch (type) {
    case 'person':
    case 'organization':
      return fields.name;
    case 'claim':
      return fields.summary;
    default:
      return fields.title;
  }
}
