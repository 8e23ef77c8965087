import type { EventEntryFragment } from '../gql/graphql.ts';

/** Events of one month, or of one year where no month is known. */
export type Month = {
  /** `2023-11`, fit for a fragment of an address. */
  readonly id: string;
  /** `November 2023`. */
  readonly title: string;
  readonly events: readonly EventEntryFragment[];
};

const NAMES = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** Groups events, which are in order of date, by month. */
export function byMonth(events: readonly EventEntryFragment[]): Month[] {
  return [...Map.groupBy(events, ({ date }) => date.iso.slice(0, 7))].map(([id, group]) => ({
    id,
    title: titleOf(id),
    events: group,
  }));
}

function titleOf(id: string): string {
  const [year = '', month] = id.split('-');
  return month ? `${NAMES[Number(month) - 1]} ${year}` : year;
}
