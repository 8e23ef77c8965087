import type { Entity, Path, Record, Reference } from '@strike-ledger/core';
import { addressOf } from '@strike-ledger/core';
import type { z } from 'zod';

import type { Row } from './table.ts';

/** A row and the table that it goes into. */
export type Placed = { readonly table: string; readonly row: Row };

/** Where in an entity the layout stands. */
export type Place = {
  readonly record: Record;
  readonly entity: Entity;
  readonly pointers: ReadonlyMap<string, Reference>;
  /** In the schema: its type and keys, with dots. */
  readonly place: string;
  readonly table: string;
  readonly path: Path;
};

/** A value of an entity with the schema that it was read by. */
export type Part = Place & { readonly schema: z.core.$ZodType; readonly value: unknown };

/**
 * The address of what a pointer of an entity leads to.
 * @throws {Error} where it leads nowhere
 */
export function targetAddress(
  { record, entity }: Place,
  pointer: Pick<Reference, 'types' | 'id'>,
): string {
  const target = record.resolve(entity, pointer);
  if (target) return addressOf(target);
  throw new Error(`${addressOf(entity)} points at \`${pointer.id}\`, which the record lacks.`);
}
