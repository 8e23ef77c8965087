import type { ExcerptResolvers } from '../../types.generated.ts';
import { excerptOf } from '../excerpt.ts';
import { excerptHtml } from '../excerpt-html.ts';

export const Excerpt: ExcerptResolvers = {
  text: (passages) =>
    excerptOf(passages)
      .map(({ text }) => text)
      .join(''),
  html: (passages) => excerptHtml(excerptOf(passages)),
  parts: excerptOf,
};
