import { seriesOfId } from '../../figures/series.ts';
import type { Record } from '../../record/record.ts';
import type { Calculation } from './calculation.ts';
import { dollarText, numberText, raisesText } from './number-text.ts';
import type { OfferedPath } from './offered-paths.ts';
import { offeredPaths } from './offered-paths.ts';

/** Measure of the payroll that raises are counted on, in dollars a year before the first raise. */
const BASE_PAYROLL = 'base-payroll';
/** Measure of what the raises still in dispute before the agreement would cost. */
const LAST_DIFFERENCE = 'last-raise-difference';

/**
 * What one percent of pay costs for a year: a hundredth of the base payroll where a source states it. Where none
 * does, what follows from the price of the raises that were last in dispute, as an inference of ours.
 */
export function costOfOnePercent(record: Record, dispute: string): Calculation {
  const subject = {
    id: 'one-percent',
    group: 'raises',
    title: 'One percent of pay for one year',
  } as const;
  const [base] = seriesOfId(record, dispute, BASE_PAYROLL);
  if (base && typeof base.figure.amount === 'number') {
    return {
      ...subject,
      available: true,
      value: base.figure.amount / 100,
      unit: 'USD',
      horizon: 'per-year',
      formula: 'Divide the payroll before the first raise by 100.',
      steps: [`${dollarText(base.figure.amount)} ÷ 100 = ${dollarText(base.figure.amount / 100)}`],
      inputs: [base],
      comparisons: [],
      isInference: false,
    };
  }
  return inferred(record, dispute, subject);
}

function inferred(
  record: Record,
  dispute: string,
  subject: Pick<Calculation, 'id' | 'group' | 'title'>,
): Calculation {
  const [price] = seriesOfId(record, dispute, LAST_DIFFERENCE);
  const paths = offeredPaths(record, dispute);
  const agreed = paths.findLast(({ offer }) => offer.fields.kind === 'agreement');
  const before = agreed && paths.findLast((each) => isLastOffer(each, agreed));
  const amount = price?.figure.amount;
  if (!price || typeof amount !== 'number' || !agreed || !before) {
    return {
      ...subject,
      available: false,
      reason:
        'Nobody has published the payroll that the raises are counted on, or the cost of one percent, as far as we have read.',
    };
  }
  const percents = (agreed.path.payrolls - before.path.payrolls) * 100;
  return {
    ...subject,
    available: true,
    value: amount / percents,
    unit: 'USD',
    horizon: 'per-year',
    formula:
      'Divide the price of the last raises in dispute by the percentages of a year’s payroll that lie between the two paths.',
    steps: [
      `Before: ${raisesText(before.path.rates)}, together ${numberText(before.path.payrolls * 100)} percent of a year’s payroll`,
      `Agreed: ${raisesText(agreed.path.rates)}, together ${numberText(agreed.path.payrolls * 100)} percent of a year’s payroll`,
      `${dollarText(amount)} ÷ ${numberText(percents)} = ${dollarText(amount / percents)}`,
    ],
    inputs: [price, ...before.inputs, ...agreed.inputs],
    comparisons: [],
    isInference: true,
    caution:
      'No source states the cost of one percent. This holds only if the price was that of the step between these two paths and of nothing else.',
  };
}

function isLastOffer({ offer, path }: OfferedPath, agreed: OfferedPath): boolean {
  return offer.fields.kind !== 'agreement' && path.payrolls < agreed.path.payrolls;
}
