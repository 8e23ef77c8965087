import { wordsIn } from './languages.ts';

type KnownDate = { readonly iso: string; readonly isApproximate?: boolean };

/** A date as people say it in a language, with the precision that is known. */
export function dateIn(language: string, { iso, isApproximate }: KnownDate): string {
  const { locale, pages } = wordsIn(language);
  const text = formatOf(locale, precisionOf(iso)).format(new Date(iso));
  return isApproximate && pages ? pages.about(text) : text;
}

/** A time of day as people say it in a language, with the name of its zone: 7:45 a. m., hora del Pacífico. */
export function timeIn(language: string, time: string, timeZone: string): string {
  const { locale } = wordsIn(language);
  const midday = new Date('2000-01-01T12:00:00Z');
  const clock = new Intl.DateTimeFormat(locale, {
    hour: 'numeric',
    minute: '2-digit',
    timeZone: 'UTC',
  }).format(new Date(`2000-01-01T${time}:00Z`));
  const zone = new Intl.DateTimeFormat(locale, { timeZone, timeZoneName: 'longGeneric' })
    .formatToParts(midday)
    .find(({ type }) => type === 'timeZoneName')?.value;
  return zone ? `${clock}, ${zone}` : clock;
}

type Precision = 'year' | 'month' | 'day';

// To make one takes longer than all that a page does with it.
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(locale: string, precision: Precision): Intl.DateTimeFormat {
  const key = `${locale} ${precision}`;
  const format = formats.get(key) ?? makeFormat(locale, precision);
  formats.set(key, format);
  return format;
}

function makeFormat(locale: string, precision: Precision): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale, {
    // The words for a day of the calendar, which is in no time zone.
    timeZone: 'UTC',
    year: 'numeric',
    ...(precision !== 'year' && { month: 'long' }),
    ...(precision === 'day' && { day: 'numeric' }),
  });
}

function precisionOf(iso: string): Precision {
  const [, month, day] = iso.split('-');
  if (day) return 'day';
  return month ? 'month' : 'year';
}
