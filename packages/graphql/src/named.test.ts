import type { Entity } from '@strike-ledger/core';
import { createRecord } from '@strike-ledger/core';
import { describe, expect, test } from 'vitest';

import { requestTo } from './testing/request.ts';
import { town } from './testing/town.ts';

const NOW: { readonly [address: string]: readonly string[] } = {
  'dispute town-2030': ['town', 'town-strike'],
  'event strike': ['walk-out'],
  'term cola': ['cost-of-living'],
};

/** The town after a few things in it have got other names. */
const renamed = createRecord(
  [...town.entities.values()].map((entity) => {
    const aliases = NOW[`${entity.type} ${entity.id}`];
    return aliases ? ({ ...entity, fields: { ...entity.fields, aliases } } as Entity) : entity;
  }),
);
const request = requestTo(renamed);

const NODE = 'query ($id: ID!) { node(id: $id) { ... on Entity { path } } }';
const ofDispute = (slug: string, field: string) =>
  `{ dispute(slug: "${slug}") { ${field} { path } } }`;

describe('what was renamed', () => {
  test.each([
    ['Event:town-2030/walk-out', '/town-2030/timeline/strike/'],
    ['Event:town/strike', '/town-2030/timeline/strike/'],
    ['Event:town-strike/walk-out', '/town-2030/timeline/strike/'],
    ['Dispute:town', '/town-2030/'],
    ['Term:cost-of-living', '/glossary/#cola'],
  ])('is found by the id that it had before: %s', async (id, path) => {
    expect(await request(NODE, { id: btoa(id) })).toEqual({ data: { node: { path } } });
  });

  test.each([
    ['{ dispute(slug: "town") { path } }', { dispute: { path: '/town-2030/' } }],
    ['{ term(slug: "cost-of-living") { path } }', { term: { path: '/glossary/#cola' } }],
    [
      ofDispute('town-2030', 'event(slug: "walk-out")'),
      { dispute: { event: { path: '/town-2030/timeline/strike/' } } },
    ],
    [
      '{ dispute(slug: "town", asOf: "2030-03-20") { event(slug: "walk-out") { path } } }',
      { dispute: { event: { path: '/town-2030/timeline/strike/' } } },
    ],
  ])('is found by the name that it had before: %s', async (query, data) => {
    expect(await request(query)).toEqual({ data });
  });

  test.each(['Event:town/never', 'Event:elsewhere/walk-out', 'Demand:town-2030/walk-out'])(
    'is not found by a name that it never had: %s',
    async (id) => {
      expect(await request(NODE, { id: btoa(id) })).toEqual({ data: { node: null } });
    },
  );
});
