import type { CalendarDate } from '@strike-ledger/core';
import { isCalendarDate } from '@strike-ledger/core';
import type { ValueNode } from 'graphql';
import { Kind } from 'graphql';

import { badInput } from '../../bad-input.ts';

/** How the scalar Date reads what is sent. What it gives are dates of core as they stand. */
export const dateScalar = {
  parseValue: readDate,
  parseLiteral: (node: ValueNode) => readDate(node.kind === Kind.STRING ? node.value : undefined),
};

function readDate(value: unknown): CalendarDate {
  if (typeof value === 'string' && isCalendarDate(value) && !value.endsWith('~')) return value;
  const sent = typeof value === 'string' ? `"${value}"` : 'What was sent';
  throw badInput(
    `${sent} is not a date: send a day that the calendar has as "2023-11-01", a month as "2023-11" or a year as "2023".`,
  );
}
