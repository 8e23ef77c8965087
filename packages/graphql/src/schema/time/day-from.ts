import type { Day } from '@strike-ledger/core';
import { isDay } from '@strike-ledger/core';

import { badInput } from '../../bad-input.ts';

/**
 * Reads an argument that must be a whole day.
 * @throws {GraphQLError} BAD_USER_INPUT where it is a month or a year
 */
export function dayFrom(argument: string, date: string): Day {
  if (isDay(date)) return date;
  throw badInput(`\`${argument}: "${date}"\` is no whole day: send one such as "2023-11-07".`);
}
