import { describe, expect, test } from 'vitest';

import { ofTown, request } from '../../testing/request.ts';

const ALL = ['opening', 'offer', 'morning', 'evening', 'deal', 'strike'];

describe('the timeline', () => {
  test('lists events by date and time', async () => {
    expect(await slugs('')).toEqual(ALL);
  });

  test('lists the latest first where asked to', async () => {
    expect(await slugs('(orderBy: DATE_DESC)')).toEqual(ALL.toReversed());
  });

  test.each([
    ['kinds: [RALLY, STRIKE]', ['morning', 'strike']],
    ['sides: [UNION]', ['offer', 'morning']],
    ['issues: ["pay"]', ['morning']],
    ['people: ["ada-lane", "nobody"]', ['opening']],
    ['from: "2030-03-04"', ['deal', 'strike']],
    ['from: "2030-02", to: "2030-02"', ['offer', 'morning', 'evening']],
    ['to: "2030-02-19"', ['opening', 'offer']],
    ['sides: [UNION], kinds: [STRIKE]', []],
    ['kinds: []', []],
  ])('lists only what passes { %s }', async (filter, expected) => {
    expect(await slugs(`(filter: { ${filter} })`)).toEqual(expected);
  });

  test('is walked forward and backward by its cursors', async () => {
    const forward = await walk(
      (cursor) => `first: 2${cursor ? `, after: "${cursor}"` : ''}`,
      'endCursor',
    );
    const backward = await walk(
      (cursor) => `last: 2${cursor ? `, before: "${cursor}"` : ''}`,
      'startCursor',
    );
    expect(forward).toEqual([ALL.slice(0, 2), ALL.slice(2, 4), ALL.slice(4)]);
    expect(backward).toEqual([ALL.slice(4), ALL.slice(2, 4), ALL.slice(0, 2)]);
  });

  test('knows the neighbors of an event', async () => {
    const answer = await ofTown(
      'event(slug: "morning") { previous { slug } next { slug } } first: event(slug: "opening") { previous { slug } }',
    );
    expect(answer).toEqual({
      event: { previous: { slug: 'offer' }, next: { slug: 'evening' } },
      first: { previous: null },
    });
  });

  test.each([
    ['timeline(first: 0) { totalCount }', '`first: 0` is out of bounds: send 1 to 200.'],
    [
      'timeline(filter: { from: "2030-13-40" }) { totalCount }',
      '"2030-13-40" is not a date: send a day that the calendar has as "2023-11-01", a month as "2023-11" or a year as "2023".',
    ],
  ])('refuses %s and says what to send', async (field, message) => {
    const { errors } = await request(`{ dispute(slug: "town-2030") { ${field} } }`);
    expect(errors).toMatchObject([{ message, extensions: { code: 'BAD_USER_INPUT' } }]);
  });

  test('refuses a bad date in a variable as well', async () => {
    const { errors } = await request(
      'query ($from: Date) { dispute(slug: "town-2030") { timeline(filter: { from: $from }) { totalCount } } }',
      { from: '2030-02-30' },
    );
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
    expect(errors?.[0]?.message).toContain('"2030-02-30" is not a date');
  });

  test('has no event of an unknown name, and that is no error', async () => {
    expect(await ofTown('event(slug: "never") { slug }')).toEqual({ event: null });
    expect(await request('{ dispute(slug: "never") { slug } }')).toEqual({
      data: { dispute: null },
    });
  });
});

type Page = {
  timeline: {
    nodes: { slug: string }[];
    pageInfo: {
      hasNextPage: boolean;
      hasPreviousPage: boolean;
      startCursor: string;
      endCursor: string;
    };
  };
};

async function pageOf(sent: string): Promise<Page['timeline']> {
  const answer = await ofTown(
    `timeline${sent} { nodes { slug } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }`,
  );
  return (answer as Page).timeline;
}

async function slugs(sent: string): Promise<string[]> {
  return (await pageOf(sent)).nodes.map(({ slug }) => slug);
}

async function walk(
  sent: (cursor: string | undefined) => string,
  end: 'startCursor' | 'endCursor',
): Promise<string[][]> {
  const pages: string[][] = [];
  let cursor: string | undefined;
  while (pages.length < ALL.length) {
    const { nodes, pageInfo } = await pageOf(`(${sent(cursor)})`);
    pages.push(nodes.map(({ slug }) => slug));
    cursor = pageInfo[end];
    if (!(end === 'endCursor' ? pageInfo.hasNextPage : pageInfo.hasPreviousPage)) break;
  }
  return pages;
}
