import type { DemandResolvers } from '../../types.generated.ts';
import { translationIn } from '../translation-in.ts';

export const Demand: Pick<DemandResolvers, 'translation' | '__isTypeOf'> = {
  translation: translationIn,
};
