import { seriesOfId } from '../../figures/series.ts';
import type { StatedFigure } from '../../figures/stated-figure.ts';
import type { Record } from '../../record/record.ts';
import type { Calculation } from './calculation.ts';
import { amountOf } from './calculation.ts';
import { dollarText, numberText } from './number-text.ts';

/** Reserves at the end of each year as a share of that year's General Fund. */
export function reserveShares(record: Record, dispute: string): Calculation[] {
  const funds = byPeriod(record, dispute, 'general-fund-size');
  return [...byPeriod(record, dispute, 'general-fund-ending-balance')].flatMap(
    ([period, balance]) => {
      const fund = funds.get(period);
      if (!fund) return [];
      const value = (amountOf(balance) / amountOf(fund)) * 100;
      return {
        id: `reserves-${period}`,
        group: 'reserves',
        title: `Reserves at the end of ${period}, as a share of that year’s General Fund`,
        available: true,
        value,
        unit: 'percent',
        horizon: 'point-in-time',
        formula:
          'Divide the audited balance at the end of the year by the General Fund of its adopted budget.',
        steps: [
          `${dollarText(amountOf(balance))} ÷ ${dollarText(amountOf(fund))} = ${numberText(value, 1)} percent`,
        ],
        inputs: [balance, fund],
        comparisons: [],
        isInference: false,
      } as const;
    },
  );
}

/** Money for each student and each teacher, year by year and for the settlement. */
export function sharesPerHead(record: Record, dispute: string): Calculation[] {
  const students = byPeriod(record, dispute, 'enrollment');
  const teachers = byPeriod(record, dispute, 'staff-teachers');
  const yearly = [...byPeriod(record, dispute, 'general-fund-size')].flatMap(([period, fund]) => [
    ...perHead(fund, students.get(period), `General Fund for each student, ${period}`, 'per-year'),
    ...perHead(fund, teachers.get(period), `General Fund for each teacher, ${period}`, 'per-year'),
  ]);
  const settlement = seriesOfId(record, dispute, 'settlement-cost').at(-1);
  if (!settlement) return yearly;
  const { horizon } = settlement.footing;
  const before = (heads: ReadonlyMap<string, StatedFigure>) =>
    [...heads.values()].findLast(({ date }) => date <= settlement.date);
  return [
    ...yearly,
    ...perHead(settlement, before(students), 'The settlement for each student', horizon),
    ...perHead(settlement, before(teachers), 'The settlement for each teacher', horizon),
  ];
}

function perHead(
  money: StatedFigure,
  heads: StatedFigure | undefined,
  title: string,
  horizon: string,
): Calculation[] {
  if (!heads) return [];
  const value = amountOf(money) / amountOf(heads);
  return [
    {
      id: title.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-'),
      group: 'shares',
      title,
      available: true,
      value,
      unit: 'USD',
      horizon,
      formula: 'Divide the money by the number of heads.',
      steps: [
        `${dollarText(amountOf(money))} ÷ ${numberText(amountOf(heads), 1)} = ${dollarText(value)}`,
      ],
      inputs: [money, heads],
      comparisons: [],
      isInference: false,
    },
  ];
}

// One figure for each year it speaks of, on the footing of the measure itself; of two, the later.
function byPeriod(
  record: Record,
  dispute: string,
  measure: string,
): ReadonlyMap<string, StatedFigure> {
  const basis = record.find('measure', dispute, measure)?.fields.basis;
  return new Map(
    seriesOfId(record, dispute, measure)
      .filter(({ footing }) => footing.basis === basis)
      .flatMap((each) => (each.figure.period ? [[each.figure.period, each]] : [])),
  );
}
