import { describe, expect, test } from 'vitest';

import { request } from '../../testing/request.ts';
import { town } from '../../testing/town.ts';
import { entityOf, globalIdOf } from './global-id.ts';

const NODE = 'query ($id: ID!) { node(id: $id) { __typename id ... on Entity { heading } } }';
const NODES = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }';

describe('a global id', () => {
  test('leads back to what it was made of, for everything in the record', () => {
    for (const entity of town.entities.values()) {
      expect(entityOf(town, globalIdOf(entity))).toBe(entity);
    }
  });

  test('is base64 of a type, a dispute and a name', async () => {
    const id = btoa('Event:town-2030/strike');
    const { data } = await request(NODE, { id });
    expect(data).toEqual({ node: { __typename: 'Event', id, heading: 'Event strike' } });
  });

  test('of a shared thing names no dispute', async () => {
    const { data } = await request(NODE, { id: btoa('Term:cola') });
    expect(data).toMatchObject({ node: { heading: 'Cost-of-living adjustment' } });
  });

  test('that the record does not have leads to null, without an error', async () => {
    const answer = await request(NODE, { id: btoa('Event:town-2030/never') });
    expect(answer).toEqual({ data: { node: null } });
  });

  test.each([
    '',
    '%%%',
    btoa('Strike:town-2030/a'),
    btoa('Event'),
    btoa('event:a'),
    btoa('Event:a/b/c'),
  ])('that this API did not make (%s) is refused', async (id) => {
    const { errors } = await request(NODE, { id });
    expect(errors).toMatchObject([
      {
        message: `"${id}" is not an id of this API: send one that an \`id\` field gave.`,
        extensions: { code: 'BAD_USER_INPUT' },
      },
    ]);
  });

  test('keeps its place among many', async () => {
    const ids = [btoa('Term:cola'), btoa('Term:none'), btoa('Law:act')];
    const { data } = await request(NODES, { ids });
    expect(data).toEqual({ nodes: [{ id: ids[0] }, null, { id: ids[2] }] });
  });

  test('may be asked for with up to 99 others', async () => {
    const ids = Array.from({ length: 101 }, () => btoa('Term:cola'));
    const { errors } = await request(NODES, { ids });
    expect(errors?.[0]?.message).toBe('`ids` holds 101 ids: send up to 100 at a time.');
  });
});
