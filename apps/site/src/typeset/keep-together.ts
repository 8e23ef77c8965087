const NO_BREAK_SPACE = '\u00a0';
const MONTH =
  'January|February|March|April|May|June|July|August|September|October|November|December';
const APART = new RegExp(
  [
    // $228 million, 8.5 percent, 7:45 a.m.
    String.raw`(?<=\d) (?=(?:million|billion|percent|a\.m\.|p\.m\.))`,
    // November 7, Article 9, para. 5
    String.raw`(?<=\b(?:${MONTH}|Article|page|para\.)) (?=\d)`,
  ].join('|'),
  'g',
);

/** Text in which no line ends between a number and what it is a number of. */
export function keepTogether(text: string): string {
  return text.replace(APART, NO_BREAK_SPACE);
}
