import { describe, expect, test } from 'vitest';

import { ofTown } from '../../testing/request.ts';

describe('a claim', () => {
  test('stands beside those that answer it', async () => {
    const answer = await ofTown(
      'question(slug: "is-there-money") { claims { slug by { name side } answers { slug } answeredBy { slug } } }',
    );
    expect(answer).toEqual({
      question: {
        claims: [
          {
            slug: 'enough',
            by: { name: 'Ada Lane', side: 'UNION' },
            answers: [],
            answeredBy: [{ slug: 'not-enough' }],
          },
          {
            slug: 'not-enough',
            by: { name: 'The Town', side: 'EMPLOYER' },
            answers: [{ slug: 'enough' }],
            answeredBy: [],
          },
        ],
      },
    });
  });

  test('says where nobody but its own side reports it', async () => {
    expect(await ofTown('claims { slug isPartyOnlySource }')).toEqual({
      claims: [
        { slug: 'enough', isPartyOnlySource: true },
        { slug: 'not-enough', isPartyOnlySource: false },
      ],
    });
  });

  test.each([
    ['(by: "town")', ['not-enough']],
    ['(stance: ASSERTS)', ['enough']],
    ['(question: "another")', []],
  ])('is found with %s', async (sent, slugs) => {
    expect(await ofTown(`claims${sent} { slug }`)).toEqual({
      claims: slugs.map((slug) => ({ slug })),
    });
  });
});

describe('a measure', () => {
  test('gathers its numbers from everything that carries one, by date', async () => {
    const series =
      'series { date { iso } figure { text by { label } sources { slug } } entity { __typename heading path } }';
    const answer = await ofTown(`measure(slug: "gap") { ${series} sources { slug } }`);
    expect(answer).toEqual({
      measure: {
        sources: [{ slug: 'union-1' }, { slug: 'paper-1' }],
        series: [
          {
            date: { iso: '2030-02-01' },
            figure: {
              text: 'more than $2 million over three years',
              by: { label: 'Ada Lane' },
              sources: [{ slug: 'union-1' }],
            },
            entity: {
              __typename: 'Claim',
              heading: 'There is enough.',
              path: '/town-2030/budget/is-there-money/#enough',
            },
          },
          {
            date: { iso: '2030-02-04' },
            figure: {
              text: '$2 million over three years',
              by: { label: 'The Town' },
              sources: [{ slug: 'paper-1' }],
            },
            entity: {
              __typename: 'Offer',
              heading: 'Offer union-first',
              path: '/town-2030/offers/#union-first',
            },
          },
        ],
      },
    });
  });

  test('holds its own observations, and those of events and of the dispute', async () => {
    const answer = await ofTown(
      'measure(slug: "crowd") { horizon series { date { text } figure { low high horizon } voice { name } entity { __typename } } }',
    );
    expect(answer).toEqual({
      measure: {
        horizon: null,
        series: [
          seen('January 2030', 12, 12, null, 'Measure'),
          seen('March 2030', 40, 40, null, 'Dispute'),
          seen('March 1, 2030', 300, 400, { name: 'Ada Lane' }, 'Event'),
        ],
      },
    });
  });
});

function seen(text: string, low: number, high: number, voice: object | null, typename: string) {
  const figure = { low, high, horizon: null };
  return { date: { text }, figure, voice, entity: { __typename: typename } };
}
