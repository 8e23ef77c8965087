import { loadRecord } from '@strike-ledger/content';
import type { Day, DisputeState } from '@strike-ledger/core';
import { asOf, stateOn } from '@strike-ledger/core';
import { describe, expect, test } from 'vitest';

const { record } = loadRecord(new URL('../content', import.meta.url).pathname);

const ROUND = { 2013: 'portland-2013', 2023: 'portland-2023' } as const;

/** A fact as a reader could know it at the end of a day, and the source that had told it by then. */
type Fact<Answer> = [day: string, expected: Answer, source: string];

const stateAt = (day: string) => stateOn(record, roundOf(day), day as Day);

function roundOf(day: string): string {
  return ROUND[day < '2015' ? 2013 : 2023];
}

const facts: Fact<unknown>[] = [];

function check<Answer>(
  what: string,
  answer: (state: DisputeState) => Answer,
  rows: Fact<Answer>[],
) {
  facts.push(...rows);
  test.each(rows)(`${what} on %s is %j [%s]`, (day, expected) => {
    expect(answer(stateAt(day))).toEqual(expected);
  });
}

describe('the phase and the day it began', () => {
  check('phase', ({ phase }) => `${phase.phase} since ${phase.begun?.date}`, [
    ['2022-10-12', 'bargaining since 2022-10-12', 'pps-2022-10-12-update'],
    ['2023-08-30', 'bargaining since 2022-10-12', 'pps-2022-10-12-update'],
    ['2023-08-31', 'mediation since 2023-08-31', 'pat-2023-08-31-brief'],
    ['2023-09-14', 'mediation since 2023-08-31', 'pat-2023-08-31-brief'],
    ['2023-09-15', 'impasse since 2023-09-15', 'pat-2023-09-15-brief'],
    // The offers of September 22 became public ten days later.
    ['2023-10-01', 'impasse since 2023-09-15', 'pat-2023-09-15-brief'],
    ['2023-10-02', 'cooling-off since 2023-09-22', 'pat-2023-10-02-brief'],
    ['2023-10-19', 'strike-notice since 2023-10-19', 'koin-2023-10-19-authorize'],
    ['2023-11-01', 'on-strike since 2023-11-01', 'axios-2023-11-01-walk-out'],
    ['2023-11-25', 'on-strike since 2023-11-01', 'opb-klcc-2023-11-23-no-deal'],
    ['2023-11-26', 'tentative-agreement since 2023-11-26', 'oregonian-2023-11-26-deal'],
    ['2023-11-28', 'settled since 2023-11-28', 'opb-2023-11-28-ratify'],
    ['2013-10-14', 'mediation since 2013-10-14', 'oregonian-2013-10-mediation'],
    ['2013-11-20', 'impasse since 2013-11-20', 'pps-2013-11-20'],
    ['2013-11-27', 'cooling-off since 2013-11-27', 'oregonian-2013-11-27-offer'],
    ['2014-02-06', 'strike-notice since 2014-02-06', 'reuters-2014-02-06'],
    ['2014-02-18', 'tentative-agreement since 2014-02-18', 'katu-2014-02-18-signed'],
    ['2014-02-27', 'ratified since 2014-02-27', 'oregonian-2014-02-27-ratifies'],
    ['2014-03-03', 'settled since 2014-03-03', 'oregonian-2014-03-03-approves'],
  ]);
});

describe('the strike', () => {
  check(
    'strike day',
    ({ strike }) => (strike.kind === 'none' ? ['none'] : [strike.kind, strike.day]),
    [
      ['2023-10-31', ['none'], 'opb-2023-10-31-first-strike'],
      ['2023-11-01', ['under-way', 1], 'axios-2023-11-01-walk-out'],
      ['2023-11-07', ['under-way', 7], 'koin-2023-11-07-week-old-strike'],
      ['2023-11-17', ['under-way', 17], 'kgw-2023-11-17-medford'],
      ['2023-11-26', ['over', 26], 'oregonian-2023-11-26-deal'],
      ['2024-06-30', ['over', 26], 'koin-2023-11-28-ratify'],
      ['2014-02-20', ['none'], 'katu-2014-02-18-signed'],
    ],
  );
  check(
    'count of school days lost',
    ({ strike }) => 'day' in strike && strike.schoolDaysLost?.length,
    [
      ['2023-11-01', 1, 'opb-2023-10-31-first-strike'],
      ['2023-11-03', 2, 'oregonian-2023-10-31-closes-schools'],
      ['2023-11-07', 4, 'opb-2023-11-07-mediator'],
      ['2023-11-10', 6, 'kptv-2023-11-10-long-weekend'],
      ['2023-11-14', 8, 'opb-2023-11-13-closed-tuesday'],
      ['2023-11-15', 9, 'opb-2023-11-15-120m'],
      ['2023-11-16', 10, 'kptv-2023-11-16-strike-a-palooza'],
      ['2023-11-17', 11, 'opb-klcc-2023-11-17-through-thanksgiving'],
      ['2023-11-22', 11, 'wweek-2023-11-16-no-school'],
      ['2023-11-26', 11, 'oregonian-2023-11-26-deal'],
      ['2023-11-28', 11, 'opb-2023-11-28-ratify'],
    ],
  );
});

describe('the clock of the law', () => {
  const startOf = (wanted: string) => (state: DisputeState) =>
    state.phase.ahead.find(({ phase }) => phase === wanted);
  check('earliest impasse', (state) => startOf('impasse')(state)?.earliest, [
    ['2023-08-31', '2023-09-15', 'ors-243-712-2021'],
    ['2013-10-14', '2013-10-29', 'ors-243-712-2015'],
  ]);
  check('last day for final offers', (state) => startOf('final-offers')(state)?.latest, [
    ['2023-09-15', '2023-09-22', 'koin-2023-09-15-possible-strike'],
    ['2013-11-20', '2013-11-27', 'pps-2013-11-20'],
  ]);
  check('earliest strike', (state) => startOf('on-strike')(state)?.earliest, [
    ['2023-10-02', '2023-10-22', 'kptv-2023-09-15-dead-end'],
    ['2023-10-19', '2023-10-29', 'opb-2023-10-09-strike-vote-timeline'],
    ['2013-11-27', '2013-12-27', 'oregonian-2013-11-27-offer'],
    ['2014-02-06', '2014-02-16', 'reuters-2014-02-06'],
  ]);
});

describe('offers in force', () => {
  type Side = 'union' | 'employer' | 'agreed';
  const offered =
    (side: Side, issue: string, measure: string, basis?: string) => (state: DisputeState) =>
      state.issues
        .find((each) => each.issue.id === issue)
        ?.[side].flatMap(({ term }) => term.figures)
        .filter((figure) => figure.measure === measure && figure.basis === basis)
        .map(({ amount }) => amount);

  check('district on the first raise', offered('employer', 'pay', 'cola-year-1'), [
    ['2023-03-07', [2.5], 'pat-2023-03-07-brief'],
    ['2023-05-30', [3], 'pat-2023-05-30-brief'],
    ['2023-09-07', [4], 'pps-2023-09-07-mediation'],
    ['2023-10-18', [4.5], 'opb-2023-10-18-final-session'],
    ['2023-11-12', [4.5], 'pps-2023-11-12-package'],
    ['2023-11-20', [6.25], 'pps-2023-11-20-status-page'],
    ['2013-11-27', [2], 'oregonian-2013-11-final-offers'],
  ]);
  check('union on the first raise', offered('union', 'pay', 'cola-year-1'), [
    ['2023-01-30', [8.5], 'pat-2023-01-30-brief'],
    ['2023-11-07', [8.5], 'nyt-2023-11-01-strike-copy'],
  ]);
  check('union on three years', offered('union', 'pay', 'cola-three-years', 'simple-sum'), [
    ['2023-10-18', [21.5], 'opb-2023-10-18-final-session'],
  ]);
  check('union on planning time', offered('union', 'planning-time', 'planning-minutes'), [
    ['2023-04-04', [440], 'pat-2023-04-04-brief'],
  ]);
  check('district on planning time', offered('employer', 'planning-time', 'planning-minutes'), [
    ['2023-10-18', [400], 'opb-2023-10-18-final-session'],
    ['2023-11-12', [410], 'koin-2023-11-12-update'],
  ]);
  check('agreement on the second raise', offered('agreed', 'pay', 'cola-year-2'), [
    ['2023-11-25', [], 'opb-klcc-2023-11-23-no-deal'],
    ['2023-11-26', [4.5], 'pat-2023-11-26-brief'],
  ]);
  check('agreement on planning time', offered('agreed', 'planning-time', 'planning-minutes'), [
    ['2023-11-26', [410], 'pat-2023-11-26-brief'],
  ]);
});

describe('the distance', () => {
  const apart = (issue: string, measure: string, basis: string) => (state: DisputeState) =>
    state.issues
      .find((each) => each.issue.id === issue)
      ?.distances.filter((each) => each.measure.id === measure && each.footing.basis === basis)
      .map(({ amount }) => amount);

  check('on the first raise', apart('pay', 'cola-year-1', 'annual-raise'), [
    ['2023-03-07', [[6, 6]], 'pat-2023-03-07-brief'],
    ['2023-10-18', [[4, 4]], 'opb-2023-10-18-final-session'],
    ['2023-11-20', [[0, 0]], 'pps-2023-11-20-status-page'],
    ['2023-11-26', [], 'pat-2023-11-26-brief'],
  ]);
  check('on planning time', apart('planning-time', 'planning-minutes', 'guaranteed-minimum'), [
    ['2023-05-11', [[80, 80]], 'pat-2023-05-11-brief'],
  ]);
});

describe('a demand', () => {
  const standing = (demand: string) => (state: DisputeState) => {
    const found = state.issues
      .flatMap((each) => each.demands)
      .find((each) => each.demand.id === demand);
    return [found?.last.step.status, found?.outcome?.status];
  };

  check('hard caps', standing('class-size-hard-caps'), [
    ['2023-01-30', ['asked', undefined], 'pat-2023-01-30-brief'],
    ['2023-05-11', ['countered', undefined], 'pat-2023-05-11-brief'],
    ['2023-11-17', ['withdrawn', undefined], 'opb-2023-11-17-caseloads'],
    ['2023-11-26', ['withdrawn', 'withdrawn'], 'pat-2023-11-26-brief'],
  ]);
  check('pay', standing('pay-raises-that-match-inflation'), [
    ['2023-11-20', ['common-ground', undefined], 'pps-2023-11-20-status-page'],
    ['2023-11-26', ['agreed', 'agreed-in-part'], 'pat-2023-11-26-brief'],
  ]);
});

describe('what was said of money', () => {
  const said = (measure: string, id: string, horizon: string) => (state: DisputeState) =>
    state.measures
      .find((each) => each.measure.id === measure)
      ?.series.filter(
        ({ voice, footing }) => 'id' in voice && voice.id === id && footing.horizon === horizon,
      )
      .flatMap(({ latest }) => latest.map(({ figure }) => figure.amount));

  check('the gap, by the district', said('gap', 'pps', '3-years'), [
    ['2023-10-19', [200_000_000], 'mercury-2023-10-19-unprecedented-strike'],
    ['2023-11-14', [220_000_000], 'kxl-2023-11-14-canceled'],
  ]);
  check('the gap, by its negotiator', said('gap', 'renard-adams', '3-years'), [
    ['2023-10-30', [228_000_000], 'koin-2023-10-30-fundamental-disagreement'],
  ]);
  check('the gap, by OPB', said('gap', 'opb', 'per-year'), [
    ['2023-11-03', [76_000_000], 'opb-2023-11-03-still-far-apart'],
  ]);
  check('the gap of 2013, which states no period', said('gap', 'pps', '3-years'), [
    ['2013-11-20', [], 'pps-2013-11-20'],
  ]);
  check('the cost of the settlement', said('settlement-cost', 'pps', '3-years'), [
    ['2023-11-25', undefined, 'opb-klcc-2023-11-23-no-deal'],
    ['2023-11-27', [175_000_000], 'kptv-2023-11-27-agreement'],
  ]);
});

describe('each fact', () => {
  test('is one of more than forty', () => {
    expect(facts.length).toBeGreaterThan(40);
  });

  test.each(facts.map(([day, , source]) => [source, day] as const))(
    'rests on %s, out by %s',
    (source, day) => {
      const seen = asOf(record, day as Day).find('source', roundOf(day), source);
      expect(seen?.id).toBe(source);
    },
  );
});
