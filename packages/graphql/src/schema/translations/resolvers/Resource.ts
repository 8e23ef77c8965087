import type { ResourceResolvers } from '../../types.generated.ts';
import { translationIn } from '../translation-in.ts';

export const Resource: Pick<ResourceResolvers, 'translation' | '__isTypeOf'> = {
  translation: translationIn,
};
