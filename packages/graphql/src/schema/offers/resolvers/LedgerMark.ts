import { statedIn } from '../../figures/stated-in.ts';
import type { LedgerMarkResolvers } from '../../types.generated.ts';

export const LedgerMark: LedgerMarkResolvers = {
  figure: ({ offer, figure }, _arguments, { record }) => {
    const [stated] = statedIn(record, offer, [figure]);
    if (!stated) throw new Error(`The offer "${offer.id}" does not carry the figure of its mark.`);
    return stated;
  },
  offer: ({ offer }) => offer,
};
