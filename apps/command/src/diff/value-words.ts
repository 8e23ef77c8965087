import type { CalendarDate, CitedText, Entity, Record } from '@strike-ledger/core';
import {
  bareSchema,
  dateText,
  isCalendarDate,
  isCitedText,
  referenceMeta,
  withoutCitations,
} from '@strike-ledger/core';
import type { z } from 'zod';

import { nameOf, voiceName } from './entity-words.ts';

/** Keys that are no nouns in a sentence. */
const LABELS: { readonly [key: string]: string } = {
  begins: 'phases that begin',
  body: 'text',
  by: 'voice',
  from: 'first day',
  known: 'day it became public',
  of: 'fingerprint of the original',
  published: 'day of publication',
  to: 'last day',
  until: 'last day',
  url: 'address',
};

/** A value of an entity as a sentence has it: a date in words, what a pointer leads to by its name. */
export function valueWords(
  record: Record,
  entity: Entity,
  schema: z.core.$ZodType,
  value: unknown,
): string {
  const bare = bareSchema(schema);
  if (isCitedText(bare)) return `“${proseWords(value as CitedText)}”`;
  if (Array.isArray(value)) {
    const { def } = bare._zod;
    const element = def.type === 'array' ? def.element : bare;
    return value.map((each) => valueWords(record, entity, element, each)).join(', ');
  }
  if (typeof value === 'object' && value !== null) return keyWords(record, entity, bare, value);
  if (typeof value !== 'string') return String(value);
  const { types } = referenceMeta(bare) ?? {};
  if (types) return pointerWords(record, entity, types, value);
  if (isDateSchema(bare) && isCalendarDate(value)) return dateText(value as CalendarDate);
  return value.includes(' ') ? `“${value}”` : value;
}

/** The words of cited prose, without its citations and the breaks of its lines. */
export function proseWords({ markdown }: CitedText): string {
  return withoutCitations(markdown).replaceAll(/\s+/g, ' ').trim();
}

/** Whether a key holds a date. */
export function isDateSchema(schema: z.core.$ZodType): boolean {
  const bare = bareSchema(schema);
  return bare._zod.def.type === 'pipe' && !isCitedText(bare);
}

function pointerWords(
  record: Record,
  entity: Entity,
  types: readonly Entity['type'][],
  value: string,
): string {
  if (types.includes('person') || types.includes('organization')) {
    return voiceName(record, entity, value);
  }
  const [type, id] =
    types.length > 0 ? [types, value] : [[value.split('/')[0]], value.split('/')[1]];
  const target = record.resolve(entity, { types: type as Entity['type'][], id: id ?? '' });
  return target ? nameOf(target) : value;
}

function keyWords(record: Record, entity: Entity, schema: z.core.$ZodType, value: object): string {
  const { def } = bareSchema(schema)._zod;
  const shape = def.type === 'object' ? def.shape : {};
  return Object.entries(value)
    .filter(([, inner]) => inner !== undefined && !(Array.isArray(inner) && inner.length === 0))
    .map(([key, inner]) => {
      const part = shape[key];
      return `${labelOf(key)} ${part ? valueWords(record, entity, part, inner) : String(inner)}`;
    })
    .join('; ');
}

/** A key as words: `contractExpires` is "contract expires". */
export function labelOf(key: string): string {
  return LABELS[key] ?? key.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
