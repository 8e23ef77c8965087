const NO_BREAK_SPACE = '\u00a0';
const NO_BREAK = '\u2060';
const MONTH =
  'January|February|March|April|May|June|July|August|September|October|November|December';
const MES =
  'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre';
const APART = new RegExp(
  [
    // $228 million, 8.5 percent, 7:45 a.m.
    String.raw`(?<=\d) (?=(?:million|billion|percent|a\.m\.|p\.m\.))`,
    // November 7, Article 9, para. 5
    String.raw`(?<=\b(?:${MONTH}|Article|page|para\.)) (?=\d)`,
    // 7 de noviembre, and its year: de 2023
    String.raw`(?<=\d) (?=de (?:${MES}))|(?<=\d de) (?=(?:${MES}))|(?<=(?:${MES}) de) (?=\d)`,
  ].join('|'),
  'g',
);

const YEARS = /(?<![\d-])(\d{2}(\d{2})-)(\d{2})(?![\d-])/g;

/** Text in which no line ends between a number and what it is a number of. */
export function keepTogether(text: string): string {
  return text.replace(APART, NO_BREAK_SPACE);
}

/**
 * Text in which no line ends within a stretch of years such as 2013-14; a month such as 2013-11 stays as it is, to be
 * copied. For pages: typefaces of pictures lack the sign.
 */
export function keepYears(text: string): string {
  return text.replace(YEARS, (stretch, from: string, year: string, next: string) =>
    Number(next) === (Number(year) + 1) % 100 ? from + NO_BREAK + next : stretch,
  );
}
