import { loadRecord } from '@strike-ledger/content';
import { isDay, lastDayOf } from '@strike-ledger/core';
import { describe, expect, test } from 'vitest';

import { createApi } from '../../api.ts';
import { ofTown, request } from '../../testing/request.ts';

const CONTENT = new URL('../../../../../content', import.meta.url).pathname;
const { record } = loadRecord(CONTENT);
const api = createApi({ record });

async function ask(query: string): Promise<Answer> {
  const response = await api.fetch(
    new Request(`http://record.example/graphql?query=${encodeURIComponent(query)}`),
  );
  const { data } = await response.json();
  return data;
}

// Answers of many shapes: each test says what it expects of its own.
// biome-ignore lint/suspicious/noExplicitAny: as above
type Answer = any;

describe('a dispute as of a day', () => {
  test('says where the round and the strike stood', async () => {
    const data = await ask(`{ dispute(slug: "portland-2023", asOf: "2023-11-07") {
      state { day { iso } phase { phase began { iso } } strike { isUnderWay day schoolDaysLost } }
    } }`);
    expect(data).toMatchObject({
      dispute: {
        state: {
          day: { iso: '2023-11-07' },
          phase: { phase: 'ON_STRIKE', began: { iso: '2023-11-01' } },
          strike: { isUnderWay: true, day: 7, schoolDaysLost: 4 },
        },
      },
    });
  });

  test('says what the law lets happen next, and that the day is calculated', async () => {
    const data = await ask(`{ dispute(slug: "portland-2023", asOf: "2023-10-20") {
      state { phase { phase ahead { phase earliest { iso } isCalculated step { statute } } } }
    } }`);
    const ahead = data.dispute.state.phase.ahead;
    expect(ahead).toContainEqual(
      expect.objectContaining({
        phase: 'ON_STRIKE',
        earliest: { iso: '2023-10-29' },
        isCalculated: true,
      }),
    );
  });

  test('shows on November 7, 2023, no source, event, claim or offer that came out later', async () => {
    const data = await ask(`{ dispute(slug: "portland-2023", asOf: "2023-11-07") {
      sources { slug published { iso } kind }
      timeline(first: 200) { nodes { slug known body { citations { source { published { iso } } } } } }
      claims { slug known sources { slug } }
      offers { slug date { iso } }
      demands { slug outcome { status } history { date { iso } } }
      summary { text } body { text }
    } }`);
    const { sources, timeline, claims, offers, demands, summary, body } = data.dispute;
    const late = (sources as { slug: string; published?: { iso: string }; kind: string }[]).filter(
      ({ published, kind }) =>
        kind !== 'STATUTE' && (!published || lastDayOf(published.iso as never) > '2023-11-07'),
    );
    expect(late).toEqual([]);
    const dated = [...timeline.nodes, ...claims] as { known: string }[];
    expect(dated.length).toBeGreaterThan(50);
    expect(dated.filter(({ known }) => !isDay(known) || known > '2023-11-07')).toEqual([]);
    expect(
      (offers as { date: { iso: string } }[]).filter(({ date }) => date.iso > '2023-11-07'),
    ).toEqual([]);
    expect((demands as { outcome: unknown }[]).filter(({ outcome }) => outcome)).toEqual([]);
    expect(`${summary.text} ${body.text}`).not.toMatch(
      /November 26|26 days|6\.25|\$175 million|2024/,
    );
  });

  test('holds for its own root field and not for its neighbors', async () => {
    const data = await ask(`{
      midway: dispute(slug: "portland-2023", asOf: "2023-11-07") { timeline { totalCount } }
      now: dispute(slug: "portland-2023") { timeline { totalCount } }
      before: dispute(slug: "portland-2023", asOf: "2023-01-15") { timeline { totalCount } }
    }`);
    const count = (name: string) => data[name].timeline.totalCount as unknown as number;
    expect(count('before')).toBeGreaterThan(0);
    expect(count('before')).toBeLessThan(count('midway'));
    expect(count('midway')).toBeLessThan(count('now'));
    expect(count('now')).toBe(record.list('event', 'portland-2023').length);
  });

  test('is the same on the last day of news as without a day', async () => {
    const state = 'state { day { iso } phase { phase } strike { day schoolDaysLost } }';
    const data = await ask(`{ dispute(slug: "portland-2013") { days ${state} } }`);
    const last = (data.dispute.days as unknown as string[]).at(-1);
    const then = await ask(`{ dispute(slug: "portland-2013", asOf: "${last}") { ${state} } }`);
    expect(then.dispute).toEqual({ state: data.dispute.state });
  });
});

describe('changes', () => {
  test('between the evenings of November 6 and 7 name what became public', async () => {
    const data = await ask(`{ dispute(slug: "portland-2023", asOf: "2023-11-07") {
      changes(since: "2023-11-06") { since { iso } until { iso } events { slug } }
    } }`);
    const changes = data.dispute.changes;
    expect(changes).toMatchObject({ since: { iso: '2023-11-06' }, until: { iso: '2023-11-07' } });
    expect(changes.events).toContainEqual({ slug: expect.stringMatching(/^2023-11-07-/) });
  });

  test.each([
    ['since: "2031-01-01"', 'send an earlier day'],
    ['since: "2030-02"', 'is no whole day: send one such as'],
  ])('with %s are refused with what to send', async (argument, message) => {
    const { errors } = await request(
      `{ dispute(slug: "town-2030", asOf: "2030-03-02") { changes(${argument}) { since { iso } } } }`,
    );
    expect(errors?.[0]?.message).toContain(message);
    expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
  });
});

test('a school calendar counts the days that the strike took', async () => {
  expect(await ofTown('calendars { lost { iso } daysOff { why } }')).toEqual({
    // The first of March 2030 is a Friday; the fourth was off.
    calendars: [
      { lost: [{ iso: '2030-03-01' }, { iso: '2030-03-05' }], daysOff: [{ why: 'A fair' }] },
    ],
  });
});
