import { expect, test } from 'vitest';

import { circleOf } from './circle-of.ts';
import type { LawStep } from './law.ts';

const law = (order: { readonly [id: string]: string | undefined }) => ({
  steps: Object.entries(order).map(([id, after]) => ({ id, after }) as LawStep),
});

test.each([
  ['of one step', { a: 'a' }, ['a', 'a']],
  ['of two', { a: 'b', b: 'a' }, ['a', 'b', 'a']],
  ['that the first step only leads into', { a: 'b', b: 'c', c: 'b' }, ['b', 'c', 'b']],
])('a circle %s is found', (_what, order, circle) => {
  expect(circleOf(law(order))).toEqual(circle);
});

test.each([
  ['a line', { a: undefined, b: 'a', c: 'b' }],
  ['a fork', { a: undefined, b: 'a', c: 'a' }],
  ['a step that is counted from none of the law', { a: 'elsewhere' }],
])('%s is no circle', (_what, order) => {
  expect(circleOf(law(order))).toBeUndefined();
});
