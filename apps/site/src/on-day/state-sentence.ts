import type { StateLineFragment } from '../gql/graphql.ts';
import { words } from '../prose/words.ts';
import { lostDaysText } from '../school-days/lost-days-text.ts';

/** Where a round stands, in a sentence or two that a parent can read. */
export function stateSentence({ phase, strike }: StateLineFragment): string {
  const since = phase.began ? ` since ${phase.began.text}` : '';
  if (strike?.isUnderWay) {
    return `Day ${strike.day} of the strike. ${lostSoFar(strike.schoolDaysLost, 'so far')}`.trim();
  }
  const standing = `The round stood at: ${words(phase.phase)}${since}.`;
  if (!strike) return standing;
  return `${standing} The strike lasted ${strike.day} days. ${lostSoFar(strike.schoolDaysLost, 'in all')}`.trim();
}

function lostSoFar(days: number | null | undefined, extent: string): string {
  if (days === null || days === undefined) return '';
  return `${lostDaysText(days)} ${extent}.`;
}
