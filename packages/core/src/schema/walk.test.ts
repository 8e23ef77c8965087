import { describe, expect, test } from 'vitest';
import * as z from 'zod';

import { bareSchema } from './bare-schema.ts';
import { leadingTo, walk } from './walk.ts';

const text = z.string();
const schema = z.strictObject({
  title: text,
  note: text.optional(),
  tags: z.array(z.strictObject({ word: text.default('none'), count: z.number() })).default([]),
});
const value = { title: 'A', tags: [{ word: 'b', count: 1 }, { count: 2 }] };

const placesOf = (shouldEnter?: Parameters<typeof walk>[4]) => {
  const places: string[] = [];
  walk(
    schema,
    value,
    (each, held, path) => {
      if (each === text) places.push(`${path.join('.')}: ${held}`);
    },
    undefined,
    shouldEnter,
  );
  return places;
};

describe('a walk through a value', () => {
  test('meets each value with its schema and its place, and none that is left out', () => {
    expect(placesOf()).toEqual(['title: A', 'tags.0.word: b']);
  });

  test('meets the outermost schema first', () => {
    const met: string[] = [];
    walk(text.optional(), 'a', (each) => met.push(each._zod.def.type));
    expect(met).toEqual(['optional', 'string']);
  });

  test('meets nothing in a value that is not there', () => {
    walk(schema, undefined, () => expect.unreachable());
  });

  test('passes over what it should not enter', () => {
    expect(placesOf((each) => each._zod.def.type !== 'array')).toEqual(['title: A']);
  });
});

describe('what leads to a schema', () => {
  const isText = leadingTo((each) => each === text);

  test.each([
    ['itself', text, true],
    ['what may be left out', text.optional(), true],
    ['a list of it', z.array(text), true],
    ['an object that has it among others', z.strictObject({ count: z.number(), text }), true],
    ['anything else', z.number(), false],
    ['an object without it', z.strictObject({ count: z.number() }), false],
    ['an empty object', z.strictObject({}), false],
  ])('%s: %#', (_what, each, leads) => {
    expect(isText(each)).toBe(leads);
    expect(isText(each)).toBe(leads);
  });
});

test.each([text, text.optional(), text.default('a'), text.optional().default('a')])(
  'a schema is bare without what lets a file leave it out: %#',
  (each) => {
    expect(bareSchema(each)).toBe(text);
  },
);
