import type { EntityType } from './entity-type.ts';
import type { Fields } from './entity-types.ts';

/** Where an entity stands in the record. */
export type Identity<Type extends EntityType = EntityType> = {
  readonly type: Type;
  /** Slug of the dispute it belongs to, or null where all disputes share it. */
  readonly dispute: string | null;
  /** Its name within its type and dispute. For a dispute, the slug. */
  readonly id: string;
};

type EntityOf<Type extends EntityType> = Identity<Type> & {
  /** The file it is written in, from the top of the content folder, with forward slashes. */
  readonly file: string;
  /** What the file holds. */
  readonly fields: Readonly<Fields<Type>>;
};

/** One thing of the record: who it is and what its file says. Distinguished by `type`. */
export type Entity<Type extends EntityType = EntityType> = {
  [Each in Type]: EntityOf<Each>;
}[Type];

/** The address of an entity, unique in a record: `portland-2023/event/2023-11-01-strike-begins`. */
export function addressOf({ dispute, type, id }: Identity): string {
  return dispute === null ? `${type}/${id}` : `${dispute}/${type}/${id}`;
}
