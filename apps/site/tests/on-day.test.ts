import { lastDayOf } from '@strike-ledger/core';
import { expect, inject, test } from 'vitest';

import { builtPages, textOf } from './built-pages.ts';

const origin = inject('origin');

type Source = { path: string; kind: string; published: { iso: string } | null };

async function everySource(): Promise<Map<string, Source>> {
  const sources = new Map<string, Source>();
  for (let after: string | null = null; ; ) {
    const response = await fetch(`${origin}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        query: `query ($after: String) { sources(first: 200, after: $after) {
          nodes { path kind published { iso } } pageInfo { hasNextPage endCursor }
        } }`,
        variables: { after },
      }),
    });
    const { data } = (await response.json()) as {
      data: { sources: { nodes: Source[]; pageInfo: { hasNextPage: boolean; endCursor: string } } };
    };
    for (const source of data.sources.nodes) sources.set(source.path, source);
    if (!data.sources.pageInfo.hasNextPage) return sources;
    after = data.sources.pageInfo.endCursor;
  }
}

test('no page of a day cites a source that came out later', async () => {
  const sources = await everySource();
  const pages = builtPages.filter(({ path }) => /\/on\/\d{4}-\d{2}-\d{2}\/$/.test(path));
  expect(pages.length).toBeGreaterThan(100);
  const late = pages.flatMap(({ path, html }) => {
    const day = path.slice(-11, -1);
    const cited = [...html.matchAll(/href="([^"]*\/sources\/[^"/]+\/)"/g)].map(
      (match) => match[1] ?? '',
    );
    return [...new Set(cited)]
      .filter((each) => {
        const { published, kind } = sources.get(each) ?? {};
        // An edition of a statute, whenever it was printed, tells what was law before.
        return published && kind !== 'STATUTE' && lastDayOf(published.iso as never) > day;
      })
      .map((each) => `${path} cites ${each}`);
  });
  expect(late).toEqual([]);
});

test('the page of November 7, 2023, tells that evening and nothing later', () => {
  const text = textOf('/portland-2023/on/2023-11-07/');
  expect(text).toMatch(/Day 7 of the strike\. 4 school days were lost so far\./);
  expect(text).toMatch(/School board members sit in on all-day talks/);
  expect(text).toMatch(/Raises of 8\.5, 6 and 5 percent/);
  expect(text).not.toMatch(/Settled|6\.25|\$175 million|November (?:9|1\d|2\d), 2023/);
});

test('the law and the calendar are counted on the timeline', () => {
  const text = textOf('/portland-2023/timeline/');
  expect(text).toMatch(
    /at least 30 days after final offers .{0,60} 40 days, September 22, 2023 to November 1, 2023/,
  );
  expect(text).toMatch(
    /at least 10 days after strike notice .{0,60} 13 days, October 19, 2023 to November 1, 2023/,
  );
  expect(text).toMatch(/The strike took 11 days of school/);
});
