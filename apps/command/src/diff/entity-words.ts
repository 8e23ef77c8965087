import type { Entity, Record } from '@strike-ledger/core';
import { dateText, findVoice } from '@strike-ledger/core';

/** What an entity is called, as a heading has it: Event of November 1, 2023: Teachers walk out. */
export function headingOf(record: Record, entity: Entity): string {
  const { type } = entity;
  const kind = type.charAt(0).toUpperCase() + type.slice(1);
  switch (type) {
    case 'event':
    case 'correction':
      return `${kind} of ${dateText(entity.fields.date)}: ${entity.fields.title}`;
    case 'claim': {
      const { by, date, summary } = entity.fields;
      return `Claim by ${voiceName(record, entity, by)}, ${dateText(date)}: ${summary}`;
    }
    case 'source':
      return `Source: ${sourceName(entity)}, “${entity.fields.title}”`;
    default:
      return `${kind}: ${nameOf(entity)}`;
  }
}

/** What an entity is called within a sentence. */
export function nameOf(entity: Entity): string {
  if (entity.type === 'source') return sourceName(entity);
  const { fields } = entity;
  if ('name' in fields) return fields.name;
  return 'title' in fields ? fields.title : fields.summary;
}

/** The names of sources that an entity cites by id, each once. */
export function sourceNames(record: Record, { dispute }: Entity, ids: readonly string[]): string {
  return [...new Set(ids)]
    .map((id) => {
      const source = record.find('source', dispute, id);
      return source ? sourceName(source) : id;
    })
    .join('; ');
}

/** Somebody's name, or the id where the record does not know them. */
export function voiceName(record: Record, entity: Entity, id: string): string {
  const voice = findVoice(record, entity, id);
  if (voice?.type === 'organization') return voice.fields.shortName ?? voice.fields.name;
  return voice?.fields.name ?? id;
}

function sourceName({ id, fields: { outlet, published } }: Entity<'source'>): string {
  return `${outlet}${published ? `, ${dateText(published)}` : ''} [${id}]`;
}
