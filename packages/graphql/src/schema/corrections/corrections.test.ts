import { expect, test } from 'vitest';

import { ofTown } from '../../testing/request.ts';

test('a correction is shown on all that it touches, and the dispute lists them all', async () => {
  const answer = await ofTown(
    'event(slug: "strike") { corrections { slug by { label } } } corrections { slug affects { heading } }',
  );
  expect(answer).toEqual({
    event: { corrections: [{ slug: 'wrong-crowd', by: { label: 'Labor Board' } }] },
    corrections: [
      {
        slug: 'wrong-crowd',
        affects: ['Event strike', 'Ada Lane', 'Pay', 'Eight percent'].map(toHeading),
      },
      {
        slug: 'wrong-correction',
        affects: [
          'The crowd was miscounted',
          'Cost-of-living adjustment',
          'The Act of Bargaining',
          'School year 2029-30',
        ].map(toHeading),
      },
    ],
  });
});

function toHeading(heading: string) {
  return { heading };
}
