import { isStale } from '@strike-ledger/core';
import { citedInOrNull } from '../../prose/cited-in.ts';
import type { TranslationResolvers } from '../../types.generated.ts';
import type { TranslationMapper } from '../schema.mappers.ts';

export const Translation: TranslationResolvers = {
  language: ({ translation }) => translation.language,
  isStale: ({ entity, translation }) => isStale(entity, translation),
  title: ({ translation }) => translation.title,
  summary: (translated) => textOf(translated, 'summary'),
  answer: (translated) => textOf(translated, 'answer'),
  settled: (translated) => textOf(translated, 'settled'),
  commonGood: (translated) => textOf(translated, 'commonGood'),
  body: (translated) => textOf(translated, 'body'),
};

function textOf(
  { entity, translation }: TranslationMapper,
  key: 'summary' | 'answer' | 'settled' | 'commonGood' | 'body',
) {
  return citedInOrNull(entity, translation[key], translation.language);
}
