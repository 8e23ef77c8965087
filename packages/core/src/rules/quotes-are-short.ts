import type { PlacedParagraph } from '../prose/prose-of.ts';
import { paragraphsIn } from '../prose/prose-of.ts';
import type { Record } from '../record/record.ts';
import type { Finding, Span } from './finding.ts';

/** Wording is ours; a quoted phrase has at most this many words. */
const MOST_WORDS = 8;

// Double quotation marks, straight or typographic. Single ones are apostrophes more often than not.
const QUOTE = /"([^"]+)"|“([^”]+)”|«([^»]+)»/g;

/** What stands in quotation marks is a phrase and no more. */
export function* quotesAreShort(record: Record): Generator<Finding> {
  for (const placed of paragraphsIn(record)) {
    for (const [quote] of placed.paragraph.words.matchAll(QUOTE)) {
      const count = wordsIn(quote);
      if (count <= MOST_WORDS) continue;
      yield {
        code: 'quote/too-long',
        severity: 'error',
        entity: placed.entity,
        path: placed.path,
        span: spanOf(quote, placed),
        message: `the quotation has ${count} words: ${quote}`,
        hint: `quote at most ${MOST_WORDS} words, and say the rest in our own`,
      };
    }
  }
}

function wordsIn(quote: string): number {
  return quote.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

// In the Markdown a line may break within the quotation, so its first word is looked for.
function spanOf(quote: string, { text, paragraph }: PlacedParagraph): Span {
  const { offset, length } = paragraph;
  const at = text.markdown.indexOf(quote.split(/\s/)[0] ?? quote, offset);
  const isFound = at !== -1 && at < offset + length;
  return isFound ? { offset: at, length: quote.length } : { offset, length };
}
