import type { DisputeResolvers } from '../../types.generated.ts';
import { translationIn } from '../translation-in.ts';

export const Dispute: Pick<DisputeResolvers, 'translation' | '__isTypeOf'> = {
  translation: translationIn,
};
