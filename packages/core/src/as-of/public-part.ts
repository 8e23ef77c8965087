import type { z } from 'zod';

import type { CitedText } from '../prose/cited-text.ts';
import { isCitedText, parseCitedText } from '../prose/cited-text.ts';
import { referenceMeta } from '../schema/reference.ts';
import type { CalendarDate, Day } from '../time/calendar-date.ts';
import { firstDayOf, lastDayOf } from '../time/calendar-date.ts';
import type { Conflict } from '../timeline/event.ts';
import { conflict } from '../timeline/event.ts';
import type { IsOut, TextKind } from './public-text.ts';
import { publicText } from './public-text.ts';

/** What decides which parts of an entity are seen. */
export type Sight = {
  readonly day: Day;
  readonly isOut: IsOut;
  /** How the texts of the entity are read that stand in no key named `text`. */
  readonly kind: TextKind;
};

/** Keys and values of an object. */
export type Keys = { readonly [key: string]: unknown };

/**
 * What of the keys of an entity was public. Prose is cut to its public sentences. What rests on sources of its own and
 * has none left falls away: a step of a demand, a term of an offer, a figure, a role. A required text or list of the
 * entity itself stays, empty.
 */
export function publicKeys(schema: z.ZodObject, keys: Keys, sight: Sight): Keys {
  return Object.fromEntries(
    Object.entries(keysOf(schema, keys, sight)).map(([key, part]) => [
      key,
      part === undefined ? emptyLike(keys[key]) : part,
    ]),
  );
}

// Undefined where nothing of it was public.
function publicPart(
  schema: z.core.$ZodType,
  value: unknown,
  sight: Sight,
  key: string | undefined,
): unknown {
  if (value === undefined) return undefined;
  if (isCitedText(schema)) {
    return publicText(value as CitedText, key === 'text' ? 'statement' : sight.kind, sight.isOut);
  }
  if (referenceMeta(schema)?.types[0] === 'source') {
    return sight.isOut(value as string) ? value : undefined;
  }
  const { def } = schema._zod as z.core.$ZodTypes['_zod'];
  switch (def.type) {
    case 'object':
      return publicItem(schema as z.ZodObject, value as Keys, sight);
    case 'array': {
      const items = value as unknown[];
      const seen = items.flatMap((item) => publicPart(def.element, item, sight, undefined) ?? []);
      return items.length > 0 && seen.length === 0 ? undefined : seen;
    }
    case 'optional':
      return publicPart(def.innerType, value, sight, key);
    case 'default':
      return publicPart(def.innerType, value, sight, key) ?? def.defaultValue;
    default:
      return value;
  }
}

// One of a list, which falls away with any of the keys that it has to have.
function publicItem(schema: z.ZodObject, keys: Keys, sight: Sight): unknown {
  const parts = keysOf(schema, keys, sight);
  if (Object.values(parts).includes(undefined)) return undefined;
  return schema === conflict ? publicConflict(keys as Conflict, parts as Conflict) : parts;
}

// Optional keys that are not public are left out, required ones are undefined.
function keysOf(schema: z.ZodObject, keys: Keys, sight: Sight): Keys {
  const parts = Object.entries(schema.shape)
    .filter(([key]) => keys[key] !== undefined && !isEndToCome(keys, key, sight.day))
    .map(([key, inner]) => [key, publicPart(inner, keys[key], sight, key), inner] as const)
    .filter(([, part, inner]) => part !== undefined || inner._zod.def.type !== 'optional');
  return Object.fromEntries(parts.map(([key, part]) => [key, part]));
}

// That something which has begun will end on a later day is known only once it has ended.
function isEndToCome(keys: Keys, key: string, day: Day): boolean {
  if (key !== 'until' && key !== 'to') return false;
  const [start, end] = [keys['date'] ?? keys['from'], keys[key]] as [
    CalendarDate | undefined,
    CalendarDate,
  ];
  return lastDayOf(end) > day && (start === undefined || firstDayOf(start) <= day);
}

// Sources disagree from the second version on. How we read it is said of all versions together.
function publicConflict(whole: Conflict, seen: Conflict): Conflict | undefined {
  const { reading, ...rest } = seen;
  const isAll = seen.versions.length === whole.versions.length;
  if (isAll) return seen;
  return seen.versions.length > 1 ? rest : undefined;
}

function emptyLike(value: unknown): unknown {
  return Array.isArray(value) ? [] : parseCitedText('');
}
