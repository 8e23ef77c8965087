import { expect, test } from 'vitest';

import { countsText, countText, inAll } from './count-text.ts';

test.each([
  [0, 'no events in the record'],
  [1, '1 event, day by day'],
  [12, '12 events, day by day'],
])('%i events are told as people say it', (count, text) => {
  expect(countText(count, ['event', 'events'], ', day by day')).toBe(text);
});

test.each([
  [[3, 2, 1], '3 people, 2 events and 1 source'],
  [[3, 0, 1], '3 people and 1 source'],
  [[0, 0, 4], '4 sources'],
])('of %j people, events and sources those are told that there are', (counts, text) => {
  const [people = 0, events = 0, sources = 0] = counts;
  const told = countsText([
    [people, ['person', 'people']],
    [events, ['event', 'events']],
    [sources, ['source', 'sources']],
  ]);
  expect(told).toBe(text);
});

test.each([
  [0, 'Every event, cited'],
  [1, 'Every event, cited'],
  [12, 'Every event, 12 in all, cited'],
])('every event where there are %i', (count, text) => {
  expect(`Every event${inAll(count)}, cited`).toBe(text);
});
