import type { Entity } from '@strike-ledger/core';
import { createRecord, readEntity } from '@strike-ledger/core';
import type { GraphQLObjectType } from 'graphql';
import { getNamedType, isObjectType } from 'graphql';
import { describe, expect, test } from 'vitest';

import { schema } from './schema.ts';
import { request, requestTo } from './testing/request.ts';
import { isNode } from './testing/selection.ts';
import { town } from './testing/town.ts';

const types = Object.values(schema.getTypeMap())
  .filter(isObjectType)
  .filter(({ name }) => !name.startsWith('__'));
const fields = types.flatMap((type) =>
  Object.values(type.getFields()).map((field) => ({ type, field })),
);
const paged = fields.filter(({ field }) => getNamedType(field.type).name.endsWith('Connection'));
const connections = types.filter(({ name }) => name.endsWith('Connection'));

describe('by the rules of Relay', () => {
  test('whatever has an id is a node, and every node has an id', () => {
    const withId = types.filter((type) => 'id' in type.getFields());
    expect(withId).toEqual(types.filter(isNode));
    expect(withId.map((type) => String(type.getFields()['id']?.type))).toEqual(
      withId.map(() => 'ID!'),
    );
  });

  test.each(connections)('%s has edges, nodes, where the page ends and a count', (connection) => {
    const [, what] = /^\[(.+)!\]!$/.exec(typesOf(connection)['nodes'] ?? '') ?? [];
    const edge = getNamedType(connection.getFields()['edges']?.type);
    expect(typesOf(connection)).toMatchObject({
      edges: `[${edge?.name}!]!`,
      pageInfo: 'PageInfo!',
      totalCount: 'Int!',
    });
    expect(isObjectType(edge) && typesOf(edge)).toMatchObject({
      cursor: 'String!',
      node: `${what}!`,
    });
  });

  test.each(paged)('$type.$field.name takes a page of a bounded size', ({ field }) => {
    const sent = Object.fromEntries(field.args.map(({ name, type }) => [name, String(type)]));
    expect(sent).toMatchObject({ first: 'Int', after: 'String', last: 'Int', before: 'String' });
    const { description } = field.args.find(({ name }) => name === 'first') ?? {};
    expect(description).toContain('1 to 200. 50 where neither');
  });

  test.each(
    ['first: -1', 'first: 0', 'last: 10000'].flatMap((sent) => [
      [`{ sources(${sent}) { totalCount } }`, sent],
      [`{ search(query: "pay", ${sent}) { totalCount } }`, sent],
      [`{ dispute(slug: "town-2030") { timeline(${sent}) { totalCount } } }`, sent],
    ]),
  )('%s is refused with the bounds', async (query, sent) => {
    const { errors } = await request(query);
    expect(errors).toMatchObject([
      {
        message: `\`${sent}\` is out of bounds: send 1 to 200.`,
        extensions: { code: 'BAD_USER_INPUT' },
      },
    ]);
  });
});

describe('when the text of everything changes', () => {
  const before = requestTo(town);
  const after = requestTo(createRecord([...town.entities.values()].map(reworded)));

  test('every id stays, and leads to the same thing', async () => {
    const ids = 'search(query: "the town", first: 200) { nodes { id } }';
    const asked = await before(`{ ${ids} sources { nodes { id } } }`);
    const found = JSON.stringify(asked.data).match(/(?<="id":")[^"]+/g) ?? [];
    const query =
      'query ($ids: [ID!]!) { nodes(ids: $ids) { id __typename ... on Entity { path } } }';
    const [old, now] = await Promise.all([
      before(query, { ids: found }),
      after(query, { ids: found }),
    ]);
    expect(found.length).toBeGreaterThan(10);
    expect(now).toEqual(old);
    expect(now.data?.['nodes']).not.toContain(null);
  });

  test.each([
    ['the timeline', 'dispute(slug: "town-2030") { page: timeline(PAGE) { FIELDS } }'],
    ['sources', 'page: sources(PAGE) { FIELDS }'],
    ['a search', 'page: search(query: "the town", PAGE) { FIELDS }'],
  ])('a cursor of %s keeps its place', async (_, text) => {
    const ask = (page: string) =>
      `{ ${text.replace('PAGE', page).replace('FIELDS', 'nodes { id } pageInfo { endCursor }')} }`;
    const first = pageIn(await before(ask('first: 2')));
    const whole = pageIn(await after(ask('first: 200')));
    const rest = pageIn(await after(ask(`first: 200, after: "${first.pageInfo.endCursor}"`)));
    const place = whole.nodes.findIndex(({ id }) => id === first.nodes.at(-1)?.id);
    expect(rest.nodes).toEqual(whole.nodes.slice(place + 1));
    expect(place).toBeGreaterThanOrEqual(0);
  });
});

test.each(['2023-13-40', '2023-1-1', 'yesterday'])(
  'asOf: "%s" is refused with the form',
  async (day) => {
    const { errors } = await request(`{ dispute(slug: "town-2030", asOf: "${day}") { slug } }`);
    expect(errors).toMatchObject([
      {
        message: expect.stringMatching(
          /is not a date: send a day that the calendar has as "2023-11-01"/,
        ),
        extensions: { code: 'BAD_USER_INPUT' },
      },
    ]);
  },
);

function typesOf(type: GraphQLObjectType): { readonly [field: string]: string } {
  return Object.fromEntries(
    Object.values(type.getFields()).map((field) => [field.name, String(field.type)]),
  );
}

// Other words in every title and body; nothing else.
function reworded(entity: Entity): Entity {
  const { title, body, ...rest } = entity.fields as { title?: string; body?: { markdown: string } };
  const data = {
    ...JSON.parse(JSON.stringify(rest)),
    ...(title && { title: `${title}, said again by the town` }),
    ...(body && { body: body.markdown.replace('[@', 'in other words of the town [@') }),
  };
  const read = readEntity(entity, plain(data) as object);
  if (!read.ok) throw new Error(`${entity.id}: ${JSON.stringify(read.issues)}`);
  return read.entity;
}

// Cited texts as their Markdown again.
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  if ('markdown' in value) return value.markdown;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]));
}

type Page = {
  readonly nodes: readonly { readonly id: string }[];
  readonly pageInfo: { readonly endCursor: string };
};

function pageIn({ data }: Awaited<ReturnType<typeof request>>): Page {
  const { page, dispute } = data as { page?: Page; dispute?: { page: Page } };
  const found = page ?? dispute?.page;
  if (!found) throw new Error('There is no page in the answer.');
  return found;
}
