const MARK = /["']/g;
const OPENS_BEHIND = /[\s([{“‘–—/]$/;
/** A year or a decade without its century: '23, '90s. */
const LEFT_OUT = /^'\d/;

/**
 * Text with the quotation marks and apostrophes of print in place of those of a typewriter.
 * @param before what stands before the text in the same sentence; empty where it begins one
 */
export function setQuoteMarks(text: string, before = ''): string {
  return text.replace(MARK, (mark, place: number) => {
    const behind = place > 0 ? text.slice(0, place) : before;
    const opens = behind === '' || OPENS_BEHIND.test(settled(behind));
    if (mark === '"') return opens ? '“' : '”';
    return opens && !LEFT_OUT.test(text.slice(place)) ? '‘' : '’';
  });
}

// A mark directly behind an opening one opens as well: '"No," she said.'
function settled(behind: string): string {
  return /(?:^|[\s([{–—/])["']$/.test(behind) ? '“' : behind;
}
