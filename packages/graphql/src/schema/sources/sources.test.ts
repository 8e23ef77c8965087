import { describe, expect, test } from 'vitest';

import { publishedRecord } from '../../testing/published-record.ts';
import { ofTown, request, requestTo } from '../../testing/request.ts';
import { globalIdOf } from '../node/global-id.ts';
import { isSourced } from './is-sourced.ts';

const ALL = ['paper-1', 'union-1', 'paper-2', 'shared-1', 'undated'];
const OWN = ['paper-1', 'union-1', 'paper-2', 'undated'];

describe('sources', () => {
  test('are listed by date, undated ones last', async () => {
    expect(await slugs('')).toEqual(ALL);
  });

  test('of a dispute are its own and the shared ones that it cites', async () => {
    expect(await ofTown('sources { slug }')).toEqual({ sources: slugsOf(OWN) });
  });

  test.each([
    ['(first: 2)', ['paper-1', 'union-1']],
    ['(filter: { kinds: [STATUTE] })', ['shared-1']],
    ['(filter: { perspectives: [UNION] })', ['union-1']],
    ['(filter: { dispute: "town-2030" }, last: 1)', ['undated']],
  ])('with %s are fewer', async (sent, expected) => {
    expect(await slugs(sent)).toEqual(expected);
  });

  test('say what rests on them', async () => {
    const answer = await ofTown(
      'source(slug: "union-1") { label supports { __typename heading path sources { slug } } }',
    );
    expect(answer).toEqual({
      source: {
        label: 'TU',
        supports: [
          {
            __typename: 'Dispute',
            heading: 'The strike of the town',
            path: '/town-2030/',
            sources: slugsOf(OWN),
          },
          {
            __typename: 'Issue',
            heading: 'Pay',
            path: '/town-2030/fighting-for/pay/',
            sources: slugsOf(['paper-1', 'paper-2', 'union-1']),
          },
          {
            __typename: 'Demand',
            heading: 'Eight percent',
            path: '/town-2030/fighting-for/pay/#demand-eight-percent',
            sources: slugsOf(['union-1', 'paper-1', 'paper-2']),
          },
          {
            __typename: 'Claim',
            heading: 'There is enough.',
            path: '/town-2030/budget/is-there-money/#enough',
            sources: [{ slug: 'union-1' }],
          },
        ],
      },
    });
  });
});

describe('in the published record', () => {
  test('whatever is sourced has a source', async () => {
    const ids = [...publishedRecord.entities.values()].filter(isSourced).map(globalIdOf);
    const ask = requestTo(publishedRecord);
    const query =
      'query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Sourced { file sources { id } } } }';
    for (let start = 0; start < ids.length; start += 100) {
      const { data } = await ask(query, { ids: ids.slice(start, start + 100) });
      const { nodes } = data as { nodes: { file: string; sources: unknown[] }[] };
      expect(nodes.filter(({ sources }) => sources.length === 0)).toEqual([]);
    }
    expect(ids.length).toBeGreaterThan(500);
  });
});

function slugsOf(slugs: readonly string[]) {
  return slugs.map((slug) => ({ slug }));
}

async function slugs(sent: string): Promise<unknown[]> {
  const { data } = await request(`{ sources${sent} { nodes { slug } totalCount } }`);
  const { nodes } = (data as { sources: { nodes: { slug: string }[] } }).sources;
  return nodes.map(({ slug }) => slug);
}
