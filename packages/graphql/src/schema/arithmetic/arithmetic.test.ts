import { expect, test } from 'vitest';

import { ofTown, request } from '../../testing/request.ts';

test('the arithmetic of a dispute shows results with their inputs, and the reason where there is none', async () => {
  const answer = await ofTown(`arithmetic(group: RAISES) {
    slug title reason result { text unit horizon steps isInference inputs { figure { text } } }
  }`);
  expect(answer).toEqual({
    arithmetic: [
      expect.objectContaining({ slug: 'path-distance', result: null }),
      {
        slug: 'one-percent',
        title: 'One percent of pay for one year',
        reason: expect.stringContaining('Nobody has published'),
        result: null,
      },
    ],
  });
});

test('a path of raises is added up and compounded', async () => {
  const answer = await ofTown(
    'costModel(cola: [10, 10]) { rates simpleSum compounded payrolls cost { reason result { text } } }',
  );
  expect(answer).toEqual({
    costModel: {
      rates: [10, 10],
      simpleSum: 20,
      compounded: expect.closeTo(21),
      payrolls: expect.closeTo(0.31),
      cost: { reason: expect.any(String), result: null },
    },
  });
});

test.each([
  ['[]', '`cola` has 0 years: send the raises of 1 to 10 years'],
  ['[1,1,1,1,1,1,1,1,1,1,1]', '`cola` has 11 years'],
  ['[250]', '`cola` has 250: send each raise in percent, from -100 to 100'],
])('a path of %s is refused with what to send', async (cola, message) => {
  const { errors } = await request(
    `{ dispute(slug: "town-2030") { costModel(cola: ${cola}) { simpleSum } } }`,
  );
  expect(errors?.[0]?.message).toContain(message);
  expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
});
