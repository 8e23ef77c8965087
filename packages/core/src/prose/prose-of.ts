import type { Entity } from '../record/entity.ts';
import { entityTypes } from '../record/entity-types.ts';
import type { Record } from '../record/record.ts';
import { remember } from '../record/remember.ts';
import type { Path, Visit } from '../schema/walk.ts';
import { leadingTo, walk } from '../schema/walk.ts';
import type { CitedText } from './cited-text.ts';
import { isCitedText } from './cited-text.ts';
import type { ReadParagraph } from './paragraphs.ts';
import { paragraphsOf } from './paragraphs.ts';

/** A cited text and the key of the entity that holds it. */
export type PlacedText = {
  readonly entity: Entity;
  readonly text: CitedText;
  readonly path: Path;
};

/** A paragraph with the text that it stands in. */
export type PlacedParagraph = PlacedText & { readonly paragraph: ReadParagraph };

const leadsToProse = leadingTo(isCitedText);

/** Every cited text of an entity, in the order of its schema. Each rule of prose asks for the same. */
export const proseOf = remember(findProse);

/** Every cited text of a record. */
export function* proseIn(record: Record): Generator<PlacedText> {
  for (const entity of record.entities.values()) yield* proseOf(entity);
}

/**
 * Every paragraph of the cited texts of a record.
 * @param mayMatter texts that do not are passed over, which saves reading their trees
 */
export function* paragraphsIn(
  record: Record,
  mayMatter: (text: CitedText, entity: Entity) => boolean,
): Generator<PlacedParagraph> {
  for (const placed of proseIn(record)) {
    if (!mayMatter(placed.text, placed.entity)) continue;
    for (const paragraph of paragraphsOf(placed.text)) yield { ...placed, paragraph };
  }
}

function findProse(entity: Entity): readonly PlacedText[] {
  const texts: PlacedText[] = [];
  const visit: Visit = (schema, value, path) => {
    if (isCitedText(schema)) texts.push({ entity, text: value as CitedText, path });
  };
  walk(entityTypes[entity.type].schema, entity.fields, visit, [], leadsToProse);
  return texts;
}
