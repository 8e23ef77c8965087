import { expect, test } from 'vitest';

import { createApi } from '../api.ts';
import { createAnswerer } from '../asking/answerer.ts';
import { town } from '../testing/town.ts';
import { execute } from './execute.ts';

test('an entity is worked out once for a selection without variables', () => {
  let lookups = 0;
  const find: typeof town.find = (...names) => {
    lookups += 1;
    return town.find(...names);
  };
  const api = createApi({ record: { ...town, find } });
  const query = `query ($from: Date) {
    dispute(slug: "town-2030") { timeline(filter: { from: $from }) { nodes { sources { url } body { citations { source { url } } } } } }
  }`;
  const lookupsOf = (from: string) => {
    lookups = 0;
    expect(api.answer({ query, variables: { from } }).outcome).toBe('answered');
    return lookups;
  };
  expect(lookupsOf('0001')).toBeGreaterThan(1);
  // The dispute, which is named by an argument.
  expect(lookupsOf('0002')).toBe(1);
});

test('what an entity says as of a day is not what it says today', () => {
  const api = createApi({ record: town });
  const ask = (text: string) => api.answer({ query: text }).body;
  const eventsIn = (asOf: string) =>
    `{ dispute(slug: "town-2030"${asOf}) { timeline(first: 200) { totalCount nodes { title body { text } } } } }`;
  const today = ask(eventsIn(''));
  const then = ask(eventsIn(', asOf: "2030-01-15"'));
  expect(then).not.toBe(today);
  const fresh = createApi({ record: town });
  expect(fresh.answer({ query: eventsIn(', asOf: "2030-01-15"') }).body).toBe(then);
});

test('a variable that must be sent is asked for, also where the argument could be left out', () => {
  const query = `query ($from: Date!) {
    dispute(slug: "town-2030") { timeline(filter: { from: $from }) { totalCount } }
  }`;
  const { outcome, body } = createApi({ record: town }).answer({ query });
  expect(outcome).toBe('refused');
  expect(body).toContain('Variable \\"$from\\" of required type \\"Date!\\" was not provided.');
});

test('a fault of a program is told, and the question answered all the same', () => {
  const faults: unknown[] = [];
  const answer = createAnswerer({
    context: {
      record: town,
      keepPart: () => {
        throw new Error('nothing can be kept');
      },
    },
    execute,
    onFault: (fault) => faults.push(fault),
    now: () => 0,
  });
  const query = '{ dispute(slug: "town-2030") { title } }';
  expect(answer({ query })).toEqual(createApi({ record: town }).answer({ query }));
  expect(faults).toEqual([new Error('nothing can be kept')]);
});

test('what an asker got wrong is no fault of a program', () => {
  const faults: unknown[] = [];
  const api = createApi({ record: town, onFault: (fault) => faults.push(fault) });
  const query = '{ dispute(slug: "town-2030") { timeline(first: 1000) { totalCount } } }';
  expect(api.answer({ query }).body).toContain('is out of bounds');
  expect(faults).toEqual([]);
});
