import { arithmeticOf, costModel } from '@strike-ledger/core';

import type { DisputeResolvers } from '../../types.generated.ts';
import { ratesFrom } from '../rates-from.ts';

export const Dispute: Pick<DisputeResolvers, 'arithmetic' | 'costModel' | '__isTypeOf'> = {
  arithmetic: ({ id }, { group }, { record }) =>
    arithmeticOf(record, id).filter((each) => !group || each.group === group),
  costModel: ({ id }, { cola }, { record }) => costModel(record, id, ratesFrom(cola)),
};
