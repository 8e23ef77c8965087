import { isDeepStrictEqual } from 'node:util';

import type { CitedText, Path } from '@strike-ledger/core';
import { bareSchema, isCitedText } from '@strike-ledger/core';
import type { z } from 'zod';

import type { Difference, Place } from './difference.ts';
import { pairItems } from './pair-items.ts';

/** What differs between two values of a schema, key by key in its order. */
export function* compareFields(
  schema: z.core.$ZodType,
  before: unknown,
  after: unknown,
  place: Place = { before: [], after: [] },
): Generator<Difference> {
  if (isDeepStrictEqual(before, after)) return;
  if (before === undefined || after === undefined) {
    yield { kind: 'value', place: standing(place, before, after), schema, before, after };
    return;
  }
  const bare = bareSchema(schema);
  const { def } = bare._zod;
  if (isCitedText(bare)) yield* compareProse(before as CitedText, after as CitedText, place);
  else if (def.type === 'object')
    yield* compareKeys(def.shape, before as Keyed, after as Keyed, place);
  else if (def.type === 'array' && isCompound(def.element)) {
    yield* compareItems(def.element, before as unknown[], after as unknown[], place);
  } else if (def.type === 'array') {
    yield compareWords(def.element, before as unknown[], after as unknown[], place);
  } else yield { kind: 'value', place, schema, before, after };
}

type Keyed = { readonly [key: string]: unknown };

function* compareProse(before: CitedText, after: CitedText, place: Place): Generator<Difference> {
  // Laid out in other lines it says the same.
  if (folded(before.markdown) !== folded(after.markdown))
    yield { kind: 'prose', place, before, after };
}

function* compareKeys(
  shape: z.core.$ZodShape,
  before: Keyed,
  after: Keyed,
  place: Place,
): Generator<Difference> {
  for (const [key, schema] of Object.entries(shape)) {
    yield* compareFields(schema, before[key], after[key], within(place, key, key));
  }
}

function* compareItems(
  schema: z.core.$ZodType,
  before: readonly unknown[],
  after: readonly unknown[],
  place: Place,
): Generator<Difference> {
  for (const pair of pairItems(before, after)) {
    const was = pair.before === undefined ? undefined : before[pair.before];
    const is = pair.after === undefined ? undefined : after[pair.after];
    const at = within(place, pair.before, pair.after);
    if (was === undefined || is === undefined)
      yield { kind: 'item', place: at, schema, before: was, after: is };
    else yield* compareFields(schema, was, is, at);
  }
}

function compareWords(
  schema: z.core.$ZodType,
  before: readonly unknown[],
  after: readonly unknown[],
  place: Place,
): Difference {
  const added = after.filter((item) => !before.includes(item));
  const removed = before.filter((item) => !after.includes(item));
  return { kind: 'list', place, schema, added, removed };
}

function isCompound(element: z.core.$ZodType): boolean {
  const bare = bareSchema(element);
  return bare._zod.def.type === 'object' || isCitedText(bare);
}

function within(
  place: Place,
  before: string | number | undefined,
  after: string | number | undefined,
): Place {
  return { before: step(place.before, before), after: step(place.after, after) };
}

function step(path: Path | undefined, key: string | number | undefined): Path | undefined {
  return path && key !== undefined ? [...path, key] : undefined;
}

function standing(place: Place, before: unknown, after: unknown): Place {
  return {
    before: before === undefined ? undefined : place.before,
    after: after === undefined ? undefined : place.after,
  };
}

function folded(text: string): string {
  return text.replaceAll(/[ \t]*\n(?!\s*\n)[ \t]*/g, ' ').trim();
}
