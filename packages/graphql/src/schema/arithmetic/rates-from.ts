import { badInput } from '../../bad-input.ts';

const MOST_YEARS = 10;
/** No raise more than doubles pay, and no cut takes more than all of it. */
const MOST_PERCENT = 100;

/**
 * Reads the raises of a path.
 * @throws {GraphQLError} BAD_USER_INPUT where there are too few or too many, or one is out of bounds
 */
export function ratesFrom(cola: readonly number[]): readonly number[] {
  if (cola.length < 1 || cola.length > MOST_YEARS) {
    throw badInput(
      `\`cola\` has ${cola.length} years: send the raises of 1 to ${MOST_YEARS} years, for example [4.5, 3, 3].`,
    );
  }
  const outside = cola.find((rate) => Math.abs(rate) > MOST_PERCENT);
  if (outside !== undefined) {
    throw badInput(
      `\`cola\` has ${outside}: send each raise in percent, from -${MOST_PERCENT} to ${MOST_PERCENT}.`,
    );
  }
  return cola;
}
