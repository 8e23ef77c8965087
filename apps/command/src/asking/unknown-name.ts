import { closest } from '@strike-ledger/core';

import { Refusal } from './refusal.ts';

/**
 * The refusal of a name that nothing has, with the nearest one that something has.
 * @param all what comes before all the names there are, where none is near
 */
export function unknownName(
  what: string,
  name: string,
  known: readonly string[],
  all: string,
): Refusal {
  const meant = closest(name, known);
  const hint = meant ? `did you mean \`${meant}\`?` : `${all} ${known.join(', ') || 'none'}`;
  return new Refusal(`there is no ${what} \`${name}\`: ${hint}`);
}
