import { expect, test } from 'vitest';

import { placeOnLine } from './place-on-line.ts';

const mark = (low: number, high = low) => ({ figure: { low, high } });

test('the first figures stand at the ends and the settlement between them', () => {
  const line = { union: [mark(440)], employer: [mark(360)], settlement: mark(400) };
  expect(placeOnLine(line)).toEqual({ union: [1], employer: [99], settlement: 50 });
});

test('each side moves toward the other, whichever asks for more', () => {
  const down = placeOnLine({ union: [mark(10), mark(8)], employer: [mark(0), mark(5)] });
  const up = placeOnLine({ union: [mark(0), mark(2)], employer: [mark(10), mark(5)] });
  expect(down).toEqual({ union: [1, 20.6], employer: [99, 50], settlement: undefined });
  expect(up).toEqual(down);
});

test('a range stands at its middle', () => {
  expect(
    placeOnLine({ union: [mark(10)], employer: [mark(0)], settlement: mark(4, 6) })?.settlement,
  ).toBe(50);
});

test('a figure beyond an end stands at that end', () => {
  const line = { union: [mark(10), mark(12)], employer: [mark(0)], settlement: mark(-1) };
  expect(placeOnLine(line)).toEqual({ union: [1, 1], employer: [99], settlement: 99 });
});

test('there is no line where a side has no figure or both began alike', () => {
  expect(placeOnLine({ union: [], employer: [mark(1)] })).toBeUndefined();
  expect(placeOnLine({ union: [mark(1)], employer: [] })).toBeUndefined();
  expect(placeOnLine({ union: [mark(1)], employer: [mark(1)] })).toBeUndefined();
});
