import type { MetaResolvers } from '../../types.generated.ts';
import { translationsOf } from '../translation-in.ts';

export const Meta: Pick<MetaResolvers, 'languages'> = {
  languages: (_parent, _arguments, { record }) => {
    const languages = [...record.entities.values()]
      .flatMap(translationsOf)
      .map(({ language }) => language);
    return [...new Set(languages)].sort();
  },
};
