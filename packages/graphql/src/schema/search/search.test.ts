import { describe, expect, test } from 'vitest';
import { publishedRecord } from '../../testing/published-record.ts';
import { requestTo } from '../../testing/request.ts';
import { searchIndexOf } from './search-index.ts';
import { wordsIn } from './words.ts';

const SEARCH = `query ($query: String!, $types: [EntityType!], $dispute: String, $first: Int, $after: String) {
  search(query: $query, types: $types, dispute: $dispute, first: $first, after: $after) {
    fit
    totalCount
    edges { cursor score node { __typename id heading path } excerpt { text html parts { text isMatch } } }
    nodes { id }
    pageInfo { hasNextPage endCursor }
  }
}`;

const request = requestTo(publishedRecord);

// A server makes it ahead of the first question, which is held to a time.
searchIndexOf(publishedRecord);

describe('a search of the published record', () => {
  test.each([
    ['class size', 'Issue', 'Class size'],
    ['cost of living', 'Term', 'cost-of-living adjustment'],
    ['COLA', 'Term', 'cost-of-living adjustment'],
    ['PAT', 'Organization', 'Portland Association of Teachers'],
    ['Bonilla', 'Person', 'Angela Bonilla'],
    ["teachers' planning time", 'Issue', 'Planning time'],
    ['228 million', 'Claim', 'The proposals are still more than $228 million apart.'],
    ['cafe', 'Organization', 'Blanchet House'],
  ])('for "%s" finds first the %s "%s"', async (query, typename, heading) => {
    const { edges, fit } = await search({ query });
    expect(edges[0]?.node).toMatchObject({ __typename: typename, heading });
    expect(fit).toBe('ALL_WORDS');
  });

  test.each([
    ['bonila', 'SIMILAR_WORDS', 'Angela Bonilla'],
    ['mediaton', 'SIMILAR_WORDS', 'mediation'],
    ['qwxyz ratification', 'ANY_WORD', 'ratification'],
  ])('for "%s" makes do with %s', async (query, fit, heading) => {
    const answer = await search({ query });
    expect(answer.fit).toBe(fit);
    expect(answer.edges.map(({ node }) => node.heading)).toContainEqual(
      expect.stringMatching(new RegExp(heading, 'i')),
    );
  });

  test('never takes one number for another', async () => {
    const { edges } = await search({ query: '229' });
    const marked = edges.flatMap(({ excerpt }) => excerpt.parts.filter(({ isMatch }) => isMatch));
    expect(new Set(marked.map(({ text }) => text))).toEqual(new Set(edges.length ? ['229'] : []));
  });

  test.each(['class size', 'cost of living', 'bonila', '228 million', 'strike', '8.5%', 'Nov. 1'])(
    'for "%s" marks in every hit the words that were found',
    async (query) => {
      const { edges, totalCount, nodes } = await search({ query, first: 200 });
      expect(edges.length).toBe(Math.min(totalCount, 200));
      expect(nodes).toEqual(edges.map(({ node }) => ({ id: node.id })));
      const asked = wordsIn(query).map(({ term }) => term.slice(0, 1));
      for (const { excerpt } of edges) {
        expect(excerpt.parts.map(({ text }) => text).join('')).toBe(excerpt.text);
        const marked = excerpt.parts.filter(({ isMatch }) => isMatch);
        expect(marked.length).toBeGreaterThan(0);
        for (const { text } of marked) {
          expect(excerpt.html).toContain(`<mark>${text}</mark>`);
          expect(asked).toContain(wordsIn(text)[0]?.term.slice(0, 1));
        }
      }
    },
  );

  test.each([
    [{ types: ['EVENT', 'OFFER'] }, ['Event', 'Offer']],
    [{ types: ['TERM'] }, ['Term']],
    [{ types: [] }, []],
  ])('with %j finds only that', async (sent, typenames) => {
    const { edges } = await search({ query: 'class size', first: 200, ...sent });
    expect(new Set(edges.map(({ node }) => node.__typename))).toEqual(new Set(typenames));
  });

  test('of one dispute leaves out the other', async () => {
    const [whole, older, newer, none] = await Promise.all(
      [undefined, 'portland-2013', 'portland-2023', 'never'].map((dispute) =>
        search({ query: 'planning time', types: ['EVENT', 'ISSUE'], first: 200, dispute }),
      ),
    );
    expect(older?.edges.every(({ node }) => node.path?.startsWith('/portland-2013/'))).toBe(true);
    expect(older?.totalCount).toBeGreaterThan(0);
    expect(newer?.totalCount).toBeGreaterThan(0);
    expect(whole?.totalCount).toBe((older?.totalCount ?? 0) + (newer?.totalCount ?? 0));
    expect(none?.totalCount).toBe(0);
  });

  test('that finds nothing says so without an error', async () => {
    expect(await search({ query: 'qwxyzqwxyz' })).toMatchObject({
      totalCount: 0,
      fit: null,
      edges: [],
    });
  });

  test('is walked page by page, every hit once, the best first', async () => {
    const whole = await search({ query: 'strike', first: 200, types: ['EVENT', 'TERM'] });
    const walked: Edge[] = [];
    let after: string | null = null;
    do {
      const page: Found = await search({
        query: 'strike',
        first: 17,
        types: ['EVENT', 'TERM'],
        after,
      });
      walked.push(...page.edges);
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after);
    expect(walked).toEqual(whole.edges);
    const scores = walked.map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((left, right) => right - left));
  });

  test.each([
    ['', '`query` is empty: send 1 to 12 words, together up to 200 characters, such as'],
    [' \n', '`query` is empty'],
    ['of the', '`query` holds no word to look for: send 1 to 12 words'],
    ['?', '`query` holds no word to look for'],
    [
      'x'.repeat(201),
      '`query` is 201 characters long: send 1 to 12 words, together up to 200 characters.',
    ],
    [
      'one two three four five six seven eight nine ten eleven twelve thirteen',
      '`query` holds 13 words: send 1 to 12 words',
    ],
  ])('for "%s" is refused with the bounds', async (query, message) => {
    const { errors } = await request(SEARCH, { query });
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
    expect(errors?.[0]?.message).toContain(message);
  });
});

type Edge = {
  readonly cursor: string;
  readonly score: number;
  readonly node: {
    readonly __typename: string;
    readonly id: string;
    readonly heading: string;
    readonly path: string | null;
  };
  readonly excerpt: {
    readonly text: string;
    readonly html: string;
    readonly parts: readonly { readonly text: string; readonly isMatch: boolean }[];
  };
};

type Found = {
  readonly fit: string | null;
  readonly totalCount: number;
  readonly edges: readonly Edge[];
  readonly nodes: readonly { readonly id: string }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
};

async function search(sent: object): Promise<Found> {
  const { data, errors } = await request(SEARCH, sent);
  if (errors) throw new Error(errors.map(({ message }) => message).join('\n'));
  return data?.['search'] as Found;
}
