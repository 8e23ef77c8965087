import type { OperationDefinitionNode } from 'graphql';
import { parse } from 'graphql';
import { describe, expect, test } from 'vitest';

import { schema } from '../schema.ts';
import type { Cost, Variables } from './cost-of.ts';
import { costOf } from './cost-of.ts';

describe('what a question costs', () => {
  test.each([
    ['a field is one', '{ disputes { title slug } }', 1 + 10 * 2],
    ['a list without pages is ten items', '{ disputes { title } }', 1 + 10],
    ['a list that is asked for by id is as long', '{ nodes(ids: ["a", "b"]) { id } }', 1 + 2],
    ['a page is as long as `first` asks', page('first: 3'), 3 + 3],
    ['or `last`', page('last: 4'), 3 + 4],
    ['or as pages are where nothing is said', page('after: "x"'), 3 + 50],
    ['and never longer than pages can be', page('first: 100000'), 3 + 200],
    [
      'what stands beside the items of a page is counted once',
      '{ dispute(slug: "a") { timeline(first: 9) { totalCount pageInfo { endCursor } } } }',
      5,
    ],
    ['a record cut to a day is dear', '{ dispute(slug: "a", asOf: "2030-01-01") { id } }', 10_002],
    ['and one that is whole is not', '{ dispute(slug: "a", asOf: null) { id } }', 2],
    [
      'a fragment counts wherever it is spread',
      '{ a: disputes { ...f } b: disputes { ...f } } fragment f on Dispute { title }',
      2 * (1 + 10),
    ],
    [
      'so does one without a name',
      '{ disputes { ... on Dispute { title } ... { slug } } }',
      1 + 20,
    ],
  ])('%s', (_, query, cost) => {
    expect(costFor(query)).toBe(cost);
  });

  test('follows variables and their defaults', () => {
    const query = `query ($n: Int = 7) ${page('first: $n')}`;
    expect(costFor(query)).toBe(3 + 7);
    expect(costFor(query, { n: 9 })).toBe(3 + 9);
  });

  test('is counted anew for every question, where what is sent for a variable counts', () => {
    const ofPage = counterOf(
      'query ($n: Int) { dispute(slug: "a") { ...f } } fragment f on Dispute { timeline(first: $n) { nodes { id } } }',
    );
    expect([{ n: 2 }, { n: 100 }, {}].map(ofPage)).toEqual([3 + 2, 3 + 100, 3 + 50]);
    const ofDay = counterOf('query ($day: Date) { dispute(slug: "a", asOf: $day) { id } }');
    expect([{}, { day: '2030-01-01' }, {}].map(ofDay)).toEqual([2, 10_002, 2]);
  });

  test('is counted to a billion, in no time, however fragments hold each other', () => {
    const chain = Array.from(
      { length: 200 },
      (_, index) => `fragment f${index} on Dispute { ...f${index + 1} ...f${index + 1} }`,
    );
    const query = `{ disputes { ...f0 } } ${chain.join(' ')} fragment f200 on Dispute { title }`;
    expect(costFor(query)).toBe(1_000_000_000);
  });
});

function page(size: string): string {
  return `{ dispute(slug: "a") { timeline(${size}) { nodes { id } } } }`;
}

function costFor(query: string, variables: Variables = {}): number {
  return counterOf(query)(variables);
}

function counterOf(query: string): Cost {
  const document = parse(query);
  return costOf(schema, document, document.definitions[0] as OperationDefinitionNode);
}
