import { amountText } from './amount-text.ts';
import type { Footing } from './comparable.ts';
import type { Exactness, Figure } from './figure.ts';
import { endsOf } from './figure.ts';

const hedges: { [Each in Exactness]: string } = {
  exact: '',
  about: 'about ',
  'at-least': 'more than ',
  'at-most': 'up to ',
};

const stretches: { [horizon: string]: string } = {
  'per-day': ' a day',
  'per-week': ' a week',
  'per-month': ' a month',
  'per-year': ' a year',
};

const NUMBERS = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** A figure as a phrase with unit, hedge and horizon: more than $228 million over three years. */
export function figureText(
  figure: Pick<Figure, 'amount' | 'exactness'>,
  { unit, horizon }: Pick<Footing, 'unit' | 'horizon'>,
): string {
  const [low, high] = endsOf(figure);
  return `${hedges[figure.exactness]}${amountText(low, high, unit)}${stretchText(unit, horizon)}`;
}

function stretchText(unit: string, horizon: string): string {
  const years = Number(/^(\d)-years$/.exec(horizon)?.[1]);
  if (years) return ` over ${NUMBERS[years - 2]} years`;
  // Money paid once is told from money paid every year; of anything else "once" would say nothing.
  if (horizon === 'one-time') return unit === 'USD' ? ', one time' : '';
  // "8.5 percent a year" would promise as much for every year: a percentage is of its own year.
  return unit === 'percent' ? '' : (stretches[horizon] ?? '');
}
