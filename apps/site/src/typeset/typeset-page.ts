import { keepTogether, keepYears } from './keep-together.ts';
import { setQuoteMarks } from './quote-marks.ts';

/** A comment, an element whose text is no prose, a tag, or a stretch of text. */
const PIECE =
  /<!--.*?-->|<(script|style|code|pre|kbd|samp|textarea)\b.*?<\/\1>|<\/?([a-z][\w-]*)(?:"[^"]*"|'[^']*'|[^'">])*>|[^<]+/gis;
/** Elements that stand within a sentence. */
const WITHIN_SENTENCE = new Set(
  'a abbr b cite em i mark small span strong sub sup time'.split(' '),
);
/** Elements whose text is never broken into lines, and is compared with other text. */
const ONE_LINE = new Set(['option', 'title']);
/** Where a line of a file ends means nothing to a reader, and cannot be foretold by what compresses the page. */
const WHITE_SPACE = /[ \t\r\n]+/g;
const APOSTROPHE = /&(?:#39|#x27|apos);/gi;
const QUOTE_MARK = /&(?:#34|#x22|quot);/gi;
const NUMBER = /\d/;

/**
 * A page with typographic quotation marks, with numbers on the line of what they count, and with its white space
 * folded. Code, scripts, styles, addresses and all other attributes stay as they are.
 */
export function typesetPage(html: string): string {
  // What stands before the next piece of text in its sentence.
  let before = '';
  let hasLines = true;
  return html.replace(PIECE, (piece: string, verbatim?: string, tag?: string) => {
    if (verbatim !== undefined) {
      before = 'x';
      return piece;
    }
    if (piece.startsWith('<')) {
      hasLines = !ONE_LINE.has(tag?.toLowerCase() ?? '');
      if (tag && !WITHIN_SENTENCE.has(tag.toLowerCase())) before = '';
      return piece;
    }
    const marked = setMarks(piece, before);
    const set = hasLines && NUMBER.test(marked) ? keepYears(keepTogether(marked)) : marked;
    before = set.at(-1) ?? before;
    return set;
  });
}

function setMarks(text: string, before: string): string {
  const folded = text.replace(WHITE_SPACE, ' ');
  const plain = folded.includes('&') ? withPlainMarks(folded) : folded;
  return setQuoteMarks(plain, before);
}

function withPlainMarks(text: string): string {
  return text.replace(APOSTROPHE, "'").replace(QUOTE_MARK, '"');
}
