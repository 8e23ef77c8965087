import type { LedgerLineFragment, LedgerMarkFragment, Side } from '../gql/graphql.ts';
import { sideNames } from '../parties/side-names.ts';
import type { Observation } from './comparable-groups.ts';
import type { Panel } from './panel.ts';
import { createPanel } from './panel.ts';

/** What the sides are called beside marks of their offers; what neither holds alone is the settlement. */
const NAMES = { ...sideNames, NEUTRAL: 'Settled' };

/**
 * Draws what both sides put on a measure, from offer to offer up to the settlement. Undefined where the line has
 * fewer than three figures or all are one, which its ledger line tells as well.
 */
export function offerPanel(line: LedgerLineFragment): Panel | undefined {
  const [first, second, third, ...others] = observationsOf(line);
  if (!first || !second || !third) return undefined;
  const observations = [first, second, third, ...others] as const;
  if (observations.every(({ figure }) => figure.text === first.figure.text)) return undefined;
  return createPanel(observations, { join: 'steps', names: NAMES, sentence: tellOffers(line) });
}

/** The figures of a ledger line, the earliest first, each with its offer. */
export function observationsOf({ union, employer, settlement }: LedgerLineFragment): Observation[] {
  const of = (side: Side, marks: readonly LedgerMarkFragment[]) =>
    marks.map(({ figure, offer }) => ({
      date: offer.date,
      figure,
      voice: {
        __typename: 'Organization' as const,
        name: NAMES[side],
        label: NAMES[side],
        side,
      },
      entity: offer,
    }));
  return [
    ...of('UNION', union),
    ...of('EMPLOYER', employer),
    ...of('NEUTRAL', settlement ? [settlement] : []),
  ].toSorted((a, b) => a.date.iso.localeCompare(b.date.iso));
}

function tellOffers({ union, employer, settlement }: LedgerLineFragment): string {
  const parts = [
    tellSide('the union', union),
    tellSide('the district', employer),
    settlement
      ? `they settled at ${tellMark(settlement)}`
      : 'the settlement terms we have read name no figure',
  ];
  const text = parts.join('; ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

function tellSide(name: string, marks: readonly LedgerMarkFragment[]): string {
  const [first] = marks;
  const last = marks.at(-1);
  if (!first || !last) return `${name} has no figure in the public record we have read`;
  if (first === last) return `${name} named ${tellMark(first)}`;
  if (first.figure.text === last.figure.text)
    return `${name} began at ${tellMark(first)} and stood there still (${last.offer.date.text})`;
  return `${name} went from ${tellMark(first)} to ${tellMark(last)}`;
}

function tellMark({ figure, offer }: LedgerMarkFragment): string {
  return `${figure.text} (${offer.date.text})`;
}
