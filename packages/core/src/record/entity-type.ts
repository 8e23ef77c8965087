/** The types of entity that a record is made of. */
export const entityTypeNames = [
  'dispute',
  'organization',
  'person',
  'issue',
  'demand',
  'offer',
  'event',
  'question',
  'claim',
  'measure',
  'source',
  'resource',
  'correction',
  'term',
  'law',
  'calendar',
] as const;

export type EntityType = (typeof entityTypeNames)[number];

/** Whether the text names a type of entity. */
export function isEntityType(text: string): text is EntityType {
  return (entityTypeNames as readonly string[]).includes(text);
}
