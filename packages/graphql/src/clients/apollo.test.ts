import { ApolloClient, gql, HttpLink, InMemoryCache } from '@apollo/client';
import { relayStylePagination } from '@apollo/client/utilities';
import { expect, test } from 'vitest';

import { createApi } from '../api.ts';
import { schema } from '../schema.ts';
import { countingFetch } from '../testing/counting-fetch.ts';
import { possibleTypesOf } from '../testing/possible-types.ts';
import { publishedRecord } from '../testing/published-record.ts';
import type { OneEvent, TimelinePage } from '../testing/timeline-page.ts';
import { NODE, TIMELINE_PAGE } from '../testing/timeline-page.ts';

const PAGE = gql(TIMELINE_PAGE);
const SIZE = 20;

test('Apollo Client pages through the whole timeline and keeps one object for each id', async () => {
  const { fetch, count } = countingFetch(createApi({ record: publishedRecord }));
  const cache = new InMemoryCache({
    possibleTypes: possibleTypesOf(schema),
    typePolicies: {
      Dispute: { fields: { timeline: relayStylePagination() } },
      // An id names one thing in the whole graph, so a thing that is kept answers for its id.
      Query: {
        fields: {
          node: (kept, { args, toReference }) =>
            kept ?? toReference({ __typename: 'Event', id: args?.['id'] }),
        },
      },
    },
  });
  const client = new ApolloClient({
    link: new HttpLink({ uri: 'http://record.example/graphql', fetch }),
    cache,
  });
  const expected = publishedRecord.list('event', 'portland-2023');

  let after: string | null = null;
  do {
    const variables = { first: SIZE, after };
    const page: ApolloClient.QueryResult<TimelinePage> = await client.query<TimelinePage>({
      query: PAGE,
      variables,
      fetchPolicy: 'network-only',
    });
    const pageInfo = page.data?.dispute.timeline.pageInfo;
    after = pageInfo?.hasNextPage ? pageInfo.endCursor : null;
  } while (after);

  const whole = client.readQuery<TimelinePage>({ query: PAGE, variables: { first: SIZE } });
  const nodes = whole?.dispute.timeline.edges.map(({ node }) => node) ?? [];
  expect(nodes.map(({ title }) => title)).toEqual(expected.map(({ fields }) => fields.title));
  expect(count.asked).toBe(Math.ceil(expected.length / SIZE));

  const kept = Object.keys(cache.extract());
  expect(kept.filter((key) => key.startsWith('Event:'))).toHaveLength(expected.length);

  const [first] = nodes;
  const one = await client.query<OneEvent>({ query: gql(NODE), variables: { id: first?.id } });
  expect(one.data?.node.title).toBe(first?.title);
  expect(count.asked).toBe(Math.ceil(expected.length / SIZE));
});
