import type { EventResolvers } from '../../types.generated.ts';
import { translationIn } from '../translation-in.ts';

export const Event: Pick<EventResolvers, 'translation' | '__isTypeOf'> = {
  translation: translationIn,
};
