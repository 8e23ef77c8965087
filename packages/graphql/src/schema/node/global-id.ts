import type { Entity, Record } from '@strike-ledger/core';

import { badInput } from '../../bad-input.ts';
import { fromBase64, toBase64 } from '../../base64.ts';
import { named } from '../../named.ts';
import { entityTypeOf, typenameOf } from './typename.ts';

const TEXT = /^(?<typename>[A-Z][a-z]+):(?:(?<dispute>[a-z0-9.-]+)\/)?(?<id>[a-z0-9.-]+)$/;

/** The id of an entity in this API: base64 of `Event:portland-2023/2023-11-01-strike-begins`, of `Term:cola` where all share it. */
export function globalIdOf(entity: Entity): string {
  const { type, dispute, id } = entity;
  const home = dispute === null || type === 'dispute' ? '' : `${dispute}/`;
  return toBase64(`${typenameOf(entity)}:${home}${id}`);
}

/**
 * The entity of an id, also of one that was made before it was renamed; undefined where the record does not have it.
 * @throws {GraphQLError} BAD_USER_INPUT where this API did not make the id
 */
export function entityOf(record: Record, globalId: string): Entity | undefined {
  const { typename = '', dispute, id } = TEXT.exec(fromBase64(globalId))?.groups ?? {};
  const type = entityTypeOf(typename);
  if (!type || !id) {
    throw badInput(`"${globalId}" is not an id of this API: send one that an \`id\` field gave.`);
  }
  return named(record, type, type === 'dispute' ? id : (dispute ?? null), id);
}
