import type { CitedTextResolvers } from '../../types.generated.ts';
import { plainText } from '../plain-text.ts';
import { proseHtml } from '../prose-html.ts';

export const CitedText: CitedTextResolvers = {
  markdown: ({ cited }) => cited.markdown,
  html: ({ entity, cited, language }, _arguments, { record }) =>
    proseHtml(record, entity, cited, language),
  text: ({ cited }) => plainText(cited),
  citations: ({ entity, cited }, _arguments, { record }) =>
    cited.citations.flatMap((citation) => {
      const source = record.find('source', entity.dispute, citation.source);
      return source ? [{ source, citation }] : [];
    }),
};
