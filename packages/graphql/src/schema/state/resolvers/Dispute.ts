import { changesBetween, daysOfChange, stateOn } from '@strike-ledger/core';

import { badInput } from '../../../bad-input.ts';
import { dayFrom } from '../../time/day-from.ts';
import type { DisputeResolvers } from '../../types.generated.ts';

export const Dispute: Pick<DisputeResolvers, 'changes' | 'days' | 'state' | '__isTypeOf'> = {
  state: ({ id }, _arguments, { record, asOf }) => stateOn(record, id, asOf),
  changes: ({ id }, { since }, { record, asOf }) => {
    const from = dayFrom('since', since);
    const to = asOf ?? stateOn(record, id).day;
    if (from > to) {
      throw badInput(
        `\`since: "${from}"\` lies after ${to}, up to which is asked: send an earlier day.`,
      );
    }
    return changesBetween(record, id, from, to);
  },
  days: ({ id }, _arguments, { record }) => daysOfChange(record, id),
};
