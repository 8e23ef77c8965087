import type { TermResolvers } from '../../types.generated.ts';
import { translationIn } from '../translation-in.ts';

export const Term: Pick<TermResolvers, 'translation' | '__isTypeOf'> = {
  translation: translationIn,
};
