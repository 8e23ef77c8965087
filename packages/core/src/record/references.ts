import type { CitedText } from '../prose/cited-text.ts';
import { isCitedText } from '../prose/cited-text.ts';
import { referenceMeta } from '../schema/reference.ts';
import type { Path, Visit } from '../schema/walk.ts';
import { leadingTo, walk } from '../schema/walk.ts';
import type { Entity } from './entity.ts';
import type { EntityType } from './entity-type.ts';
import { isEntityType } from './entity-type.ts';
import { entityTypes } from './entity-types.ts';
import { remember } from './remember.ts';

/** A pointer from one entity to another. */
export type Reference = {
  /** Types the pointer may resolve to, tried in this order. */
  readonly types: readonly EntityType[];
  readonly id: string;
  /** The key that holds it. */
  readonly path: Path;
  /** Where the id stands in the text of that key, where the text is more than the id. */
  readonly offset?: number;
};

const leadsToPointer = leadingTo(
  (schema) => isCitedText(schema) || referenceMeta(schema) !== undefined,
);

/**
 * Every pointer that an entity holds, in its keys and in the citations of its prose. Every record that holds the entity
 * asks for the same.
 */
export const referencesOf = remember(findReferences);

function findReferences(entity: Entity): readonly Reference[] {
  const found: Reference[] = [];
  const visit: Visit = (schema, value, path) => {
    if (isCitedText(schema)) {
      for (const { source, offset } of (value as CitedText).citations) {
        found.push({ types: ['source'], id: source, path, offset });
      }
      return;
    }
    const meta = referenceMeta(schema);
    if (meta) found.push(toReference(meta.types, value as string, path));
  };
  walk(entityTypes[entity.type].schema, entity.fields, visit, [], leadsToPointer);
  return found;
}

function toReference(types: readonly EntityType[], value: string, path: Path): Reference {
  if (types.length > 0) return { types, id: value, path };
  const [type = '', id = ''] = value.split('/');
  // A word that is no type cannot be looked up: all of it is at fault.
  if (!isEntityType(type)) return { types: [], id: value, path };
  return { types: [type], id, path, offset: type.length + 1 };
}
