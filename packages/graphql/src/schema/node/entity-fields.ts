import type { Entity } from '@strike-ledger/core';
import { knownOn } from '@strike-ledger/core';

import { pathOf } from '../../addresses.ts';
import type { Context } from '../../context.ts';
import { follow, referrers } from '../../lookup.ts';
import { globalIdOf } from './global-id.ts';
import { headingOf } from './heading.ts';

/** What every entity answers alike. */
export const entityFields = {
  id: globalIdOf,
  slug: ({ id }: Entity) => id,
  heading: headingOf,
  path: pathOf,
  file: ({ file }: Entity) => file,
  known: (entity: Entity, _: object, { record }: Context) => knownOn(record, entity),
  corrections: (entity: Entity, _: object, { record }: Context) =>
    referrers(record, entity, 'correction'),
};

/** What every entity that cites answers alike. */
export const sourcedFields = {
  ...entityFields,
  sources: (entity: Entity, _: object, { record }: Context) => record.sourcesOf(entity),
};

/** The dispute of an entity that always has one. */
export function disputeOf(entity: Entity, _: object, { record }: Context): Entity<'dispute'> {
  return follow(record, entity, 'dispute', entity.dispute ?? '');
}

/** The dispute of an entity that all disputes may share. */
export function disputeOrNull(entity: Entity, _: object, { record }: Context) {
  return entity.dispute === null ? null : record.find('dispute', entity.dispute, entity.dispute);
}
