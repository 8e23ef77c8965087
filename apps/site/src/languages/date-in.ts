import { wordsIn } from './languages.ts';

type KnownDate = { readonly iso: string; readonly isApproximate?: boolean };

/** A date as people say it in a language, with the precision that is known. */
export function dateIn(language: string, { iso, isApproximate }: KnownDate): string {
  const { locale, pages } = wordsIn(language);
  const [, month, day] = iso.split('-');
  const text = new Intl.DateTimeFormat(locale, {
    // The words for a day of the calendar, which is in no time zone.
    timeZone: 'UTC',
    year: 'numeric',
    ...(month && { month: 'long' }),
    ...(day && { day: 'numeric' }),
  }).format(new Date(iso));
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
