import type { Record } from '@strike-ledger/core';
import { isEntityType } from '@strike-ledger/core';
import { isObjectType, parse } from 'graphql';
import { describe, expect, test } from 'vitest';

import { createApi } from './api.ts';
import { appearingIn, everyOf } from './lookup.ts';
import { globalIdOf } from './schema/node/global-id.ts';
import { typenameOf } from './schema/node/typename.ts';
import { searchIndexOf } from './schema/search/search-index.ts';
import { schema } from './schema.ts';
import { publishedRecord } from './testing/published-record.ts';
import type { Sample } from './testing/selection.ts';
import { everyField } from './testing/selection.ts';
import { town } from './testing/town.ts';

const PER_REQUEST = 100;

// A server makes it ahead of the first question, which is held to a time.
searchIndexOf(publishedRecord);

/** Fields that no record fills, and why. */
const NEVER_FILLED = new Map([['Organization.known', 'an organization cites no source']]);

/** What to send for arguments that do not look up a name. */
const CONSTANTS = new Map([
  ['cola', '[4.5, 3, 3]'],
  ['date', '"2030-02-01"'],
  ['language', '"es"'],
  ['query', '"pay"'],
  ['since', '"2013-01-01"'],
]);

const objectTypes = Object.values(schema.getTypeMap())
  .filter(isObjectType)
  .filter(({ name }) => !name.startsWith('__'));

/** Lists whose description says that they are never empty: above all where something can be checked. */
const promised = new Set(
  objectTypes.flatMap((type) =>
    Object.values(type.getFields())
      .filter(({ description }) => description?.endsWith('Never empty.'))
      .map((field) => `${type.name}.${field.name}`),
  ),
);

const filled = new Set<string>();
const broken = new Set<string>();
let longest = 0;

describe.each([
  ['the record that is published', publishedRecord],
  ['a record with one of everything', town],
])('in %s', (_, record) => {
  test('every field of the root answers', async () => {
    await answer(record, `{ ${everyField(rootType(), sampleFrom(record))} }`);
  });

  test.each(typesIn(record))('every field of every %s answers', async (typename, ids) => {
    const type = schema.getType(typename);
    const fields = type ? everyField(type, sampleFrom(record)) : '';
    for (let start = 0; start < ids.length; start += PER_REQUEST) {
      const some = JSON.stringify(ids.slice(start, start + PER_REQUEST));
      await answer(
        record,
        `{ __typename nodes(ids: ${some}) { ... on ${typename} { ${fields} } } }`,
      );
    }
  });
});

test.each([
  ['portland-2013', '2013-12-01'],
  ['portland-2023', '2023-09-18'],
  ['portland-2023', '2023-10-20'],
  ['portland-2023', '2023-11-07'],
])('every field of %s answers as of %s', async (slug, day) => {
  const type = schema.getType('Dispute');
  const fields = type ? everyField(type, sampleFrom(publishedRecord)) : '';
  await answer(
    publishedRecord,
    `{ __typename dispute(slug: "${slug}", asOf: "${day}") { ${fields} } }`,
  );
});

test('every field of the schema was filled at least once, so none lacks its resolver', () => {
  const fields = objectTypes.flatMap((type) =>
    Object.keys(type.getFields()).map((field) => `${type.name}.${field}`),
  );
  const empty = fields.filter((field) => !filled.has(field) && !NEVER_FILLED.has(field));
  expect(empty).toEqual([]);
});

test('what promises never to be empty never was, and no text lacks its citations', () => {
  expect([...promised].length).toBeGreaterThan(20);
  expect([...broken]).toEqual([]);
});

test('no list that comes whole is longer than a few hundred: what grows beyond is to come in pages', () => {
  expect(longest).toBeGreaterThan(100);
  expect(longest).toBeLessThan(500);
});

async function answer(record: Record, query: string): Promise<void> {
  const { ask } = createApi({ record, builtAt: '2030-04-01T00:00:00Z' });
  note(await ask(parse(query)));
}

// Remembers which fields hold something, and which hold nothing that should.
function note(value: unknown): boolean {
  if (Array.isArray(value)) {
    longest = Math.max(longest, value.length);
    return value.map(note).some((holds) => holds);
  }
  if (typeof value !== 'object' || value === null) return value !== null;
  const typename = '__typename' in value ? value.__typename : 'Query';
  if (isUncited(value)) broken.add(JSON.stringify(value));
  for (const [key, inner] of Object.entries(value)) {
    const field = `${typename}.${key}`;
    if (note(inner)) filled.add(field);
    if (isEmpty(inner) && promised.has(field)) broken.add(field);
  }
  return true;
}

function isEmpty(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

function isUncited(value: object): boolean {
  return 'citations' in value && 'text' in value && isEmpty(value.citations) && value.text !== '';
}

function typesIn(record: Record): [typename: string, ids: string[]][] {
  const groups = Map.groupBy(record.entities.values(), typenameOf);
  return [...groups].map(([typename, entities]) => [typename, entities.map(globalIdOf)]);
}

// A name for each field that looks something up, taken from the record.
function sampleFrom(record: Record): Sample {
  const dispute = record.disputes[0]?.id ?? '';
  const first = [...record.entities.values()].slice(0, 1).map(globalIdOf);
  return (field, argument) => {
    if (argument === 'ids') return JSON.stringify(first);
    if (argument === 'id') return JSON.stringify(first[0]);
    const constant = CONSTANTS.get(argument);
    if (constant) return constant;
    if (field === 'term') return JSON.stringify(everyOf(record, 'term')[0]?.id);
    const slug = isEntityType(field) ? appearingIn(record, field, dispute)[0]?.id : undefined;
    return JSON.stringify(slug ?? '');
  };
}

function rootType() {
  const type = schema.getQueryType();
  if (!type) throw new Error('The schema has no Query.');
  return type;
}
