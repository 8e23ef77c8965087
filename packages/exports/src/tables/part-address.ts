import type { Entity, Path } from '@strike-ledger/core';
import { addressOf } from '@strike-ledger/core';

/** The address of a part of an entity: that of the entity and a JSON Pointer (RFC 6901) into its fields. */
export function partAddress(entity: Entity, path: Path): string {
  return path.length === 0 ? addressOf(entity) : `${addressOf(entity)}#/${path.join('/')}`;
}
