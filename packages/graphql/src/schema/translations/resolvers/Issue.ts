import type { IssueResolvers } from '../../types.generated.ts';
import { translationIn } from '../translation-in.ts';

export const Issue: Pick<IssueResolvers, 'translation' | '__isTypeOf'> = {
  translation: translationIn,
};
