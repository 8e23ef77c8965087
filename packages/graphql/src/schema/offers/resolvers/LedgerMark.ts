import { termFigure } from '../../figures/offered-figures.ts';
import type { LedgerMarkResolvers } from '../../types.generated.ts';

export const LedgerMark: LedgerMarkResolvers = {
  figure: ({ offer, term, figure }) => termFigure(offer, term, figure),
  offer: ({ offer }) => offer,
};
