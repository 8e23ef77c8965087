import { Client, fetchExchange, gql } from '@urql/core';
import { cacheExchange } from '@urql/exchange-graphcache';
import { relayPagination } from '@urql/exchange-graphcache/extras';
import type { IntrospectionQuery } from 'graphql';
import { getIntrospectionQuery } from 'graphql';
import { expect, test } from 'vitest';

import { createApi } from '../api.ts';
import { countingFetch } from '../testing/counting-fetch.ts';
import { publishedRecord } from '../testing/published-record.ts';
import { requestTo } from '../testing/request.ts';
import type { OneEvent, TimelinePage } from '../testing/timeline-page.ts';
import { NODE, TIMELINE_PAGE } from '../testing/timeline-page.ts';

const PAGE = gql<TimelinePage>(TIMELINE_PAGE);
const SIZE = 20;

const { data: introspected } = await requestTo(publishedRecord)(getIntrospectionQuery());

test('urql pages through the whole timeline and keeps one object for each id', async () => {
  const { fetch, count } = countingFetch(createApi({ record: publishedRecord }));
  const client = new Client({
    url: 'http://record.example/graphql',
    fetch,
    preferGetMethod: false,
    exchanges: [
      cacheExchange({
        schema: introspected as unknown as IntrospectionQuery,
        resolvers: {
          Dispute: { timeline: relayPagination() },
          // An id names one thing in the whole graph, so a thing that is kept answers for its id.
          Query: { node: (_parent, { id }) => ({ __typename: 'Event', id: String(id) }) },
        },
        keys: {
          // What has no id is part of what holds it.
          EventConnection: () => null,
          EventEdge: () => null,
          PageInfo: () => null,
        },
      }),
      fetchExchange,
    ],
  });
  const expected = publishedRecord.list('event', 'portland-2023');

  let after: string | null = null;
  let timeline: TimelinePage['dispute']['timeline'] | undefined;
  do {
    const { data, error } = await client.query(PAGE, { first: SIZE, after }).toPromise();
    expect(error).toBeUndefined();
    timeline = data?.dispute.timeline;
    after = timeline?.pageInfo.hasNextPage ? (timeline.pageInfo.endCursor ?? null) : null;
  } while (after);

  const nodes = timeline?.edges.map(({ node }) => node) ?? [];
  expect(nodes.map(({ title }) => title)).toEqual(expected.map(({ fields }) => fields.title));
  expect(new Set(nodes.map(({ id }) => id)).size).toBe(expected.length);
  expect(count.asked).toBe(Math.ceil(expected.length / SIZE));

  const [first] = nodes;
  const one = await client.query<OneEvent>(gql(NODE), { id: first?.id }).toPromise();
  expect(one.data?.node.title).toBe(first?.title);
  expect(count.asked).toBe(Math.ceil(expected.length / SIZE));
});
