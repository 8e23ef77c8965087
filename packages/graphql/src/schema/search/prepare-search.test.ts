import { expect, test } from 'vitest';

import { createApi } from '../../api.ts';
import { publishedRecord } from '../../testing/published-record.ts';

const query = '{ search(query: "class size", first: 3) { nodes { id } } }';

test('a search is prepared in many steps, and finds the same as one that nobody prepared', () => {
  const [prepared, unprepared] = [1, 2].map(() => createApi({ record: { ...publishedRecord } }));
  const steps = [...(prepared?.prepare() ?? [])];
  expect(steps.length).toBeGreaterThan(publishedRecord.entities.size / 20);
  expect([...(prepared?.prepare() ?? [])]).toEqual([]);
  const [first, second] = [prepared, unprepared].map((api) => api?.answer({ query }));
  expect(first?.body).toEqual(second?.body);
});
