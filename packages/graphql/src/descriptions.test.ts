import type { GraphQLNamedType } from 'graphql';
import { isEnumType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql';
import { expect, test } from 'vitest';

import { schema } from './schema.ts';

const described = Object.values(schema.getTypeMap())
  .filter(({ name, astNode }) => astNode && !name.startsWith('__'))
  .flatMap(elementsOf);

test('every type, field, argument and enum value is described in a sentence', () => {
  const wrong = described.filter(({ description }) => !/^[A-Z`"].+[.]$/.test(description ?? ''));
  expect(described.length).toBeGreaterThan(300);
  expect(wrong).toEqual([]);
});

test('no description says only what the name says', () => {
  const words = (text: string) => text.toLowerCase().replace(/[^a-z]/g, '');
  const wrong = described.filter(
    ({ name, description }) => words(description ?? '') === words(name.split('.').at(-1) ?? ''),
  );
  expect(wrong.filter(({ name }) => !name.includes('.'))).toEqual([]);
});

const fields = Object.values(schema.getTypeMap())
  .filter((type) => isObjectType(type) || isInterfaceType(type))
  .filter(({ name }) => !name.startsWith('__'))
  .flatMap((type) =>
    Object.values(type.getFields()).map((field) => ({
      name: `${type.name}.${field.name}`,
      type: String(field.type),
      description: field.description ?? '',
    })),
  );

test('what may be null says when it is', () => {
  const silent = fields
    .filter(({ type }) => !type.endsWith('!'))
    .filter(({ description }) => !/\bnull\b/i.test(description));
  expect(silent).toEqual([]);
});

test('what may be empty says when it is, save a page, which says how many there are', () => {
  const silent = fields
    .filter(({ name, type }) => type.startsWith('[') && !/Connection\./.test(name))
    .filter(({ description }) => !/\bempty\b/i.test(description));
  expect(silent).toEqual([]);
});

type Described = { readonly name: string; readonly description: string | null | undefined };

function elementsOf(type: GraphQLNamedType): Described[] {
  const inside = (name: string, each: Described): Described => ({
    name: `${name}.${each.name}`,
    description: each.description,
  });
  if (isEnumType(type)) return [type, ...type.getValues().map((value) => inside(type.name, value))];
  if (isInputObjectType(type)) {
    return [type, ...Object.values(type.getFields()).map((field) => inside(type.name, field))];
  }
  if (!isObjectType(type) && !isInterfaceType(type)) return [type];
  return [
    type,
    ...Object.values(type.getFields()).flatMap((field) => [
      inside(type.name, field),
      ...field.args.map((argument) => inside(`${type.name}.${field.name}`, argument)),
    ]),
  ];
}
