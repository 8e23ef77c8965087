import type { KnownOutcome } from '../bargaining/known-outcome.ts';
import { knownOutcomes } from '../bargaining/known-outcome.ts';
import type { OfferedTerm } from '../bargaining/offered-term.ts';
import { offeredTerms } from '../bargaining/offered-term.ts';
import type { TakenStep } from '../bargaining/taken-step.ts';
import { takenSteps } from '../bargaining/taken-step.ts';
import type { Closure, DaysOff } from '../calendar/calendar.ts';
import type { StatedFigure } from '../figures/stated-figure.ts';
import { statedFigures } from '../figures/stated-figure.ts';
import type { Entity } from '../record/entity.ts';
import { knownOn, proseKnownOn } from '../record/known.ts';
import type { Record } from '../record/record.ts';
import { remember } from '../record/remember.ts';
import type { Day } from '../time/calendar-date.ts';
import { compareDates } from '../time/calendar-date.ts';

/** Something with the day by the end of which it was public; undefined where no source bears a date. */
type Known<Value> = { readonly value: Value; readonly known: Day | undefined };

/** A part of a school calendar. */
type OnCalendar<Value> = Known<Value> & { readonly calendar: Entity<'calendar'> };

/** What a dispute's record dates, each with the day by the end of which it was public, in the order of its dates. */
export type Entries = {
  readonly events: readonly Known<Entity<'event'>>[];
  readonly claims: readonly Known<Entity<'claim'>>[];
  readonly terms: readonly OfferedTerm[];
  readonly steps: readonly TakenStep[];
  readonly outcomes: readonly KnownOutcome[];
  readonly figures: readonly StatedFigure[];
  readonly daysOff: readonly OnCalendar<DaysOff>[];
  readonly closures: readonly OnCalendar<Closure>[];
};

/** The entries of a dispute and the days on which any of them became public. */
export type Chronicle = {
  readonly entries: Entries;
  /** The earliest first, each once. */
  readonly daysOfNews: readonly Day[];
};

/** Everything that a dispute's record dates. */
export function chronicleOf(record: Record, dispute: string): Chronicle {
  const drawn = chroniclesOf(record);
  const chronicle = drawn.get(dispute) ?? drawChronicle(record, dispute);
  drawn.set(dispute, chronicle);
  return chronicle;
}

const chroniclesOf = remember((_record: Record) => new Map<string, Chronicle>());

function drawChronicle(record: Record, dispute: string): Chronicle {
  const entries = entriesOf(record, dispute);
  const days = Object.values(entries).flatMap((all) => all.flatMap(({ known }) => known ?? []));
  return { entries, daysOfNews: [...new Set(days)].sort() };
}

// Days are mostly asked for in a row, and most of them bring no news.
const lastAsked = new WeakMap<
  Chronicle,
  { readonly news: Day | undefined; readonly seen: Entries }
>();

/** The entries that were public by the end of a day. */
export function publicBy(chronicle: Chronicle, day: Day): Entries {
  const news = chronicle.daysOfNews.findLast((each) => each <= day);
  const last = lastAsked.get(chronicle);
  if (last && last.news === news) return last.seen;
  const seen = select(chronicle.entries, (known) => known <= day);
  lastAsked.set(chronicle, { news, seen });
  return seen;
}

/** The entries that became public after one day and by the end of another. */
export function publicBetween({ entries }: Chronicle, from: Day, to: Day): Entries {
  return select(entries, (known) => from < known && known <= to);
}

function select(entries: Entries, shouldKeep: (known: Day) => boolean): Entries {
  const from = <Each extends { readonly known: Day | undefined }>(all: readonly Each[]) =>
    all.filter(({ known }) => known !== undefined && shouldKeep(known));
  return {
    events: from(entries.events),
    claims: from(entries.claims),
    terms: from(entries.terms),
    steps: from(entries.steps),
    outcomes: from(entries.outcomes),
    figures: from(entries.figures),
    daysOff: from(entries.daysOff),
    closures: from(entries.closures),
  };
}

function entriesOf(record: Record, dispute: string): Entries {
  const known = <Each extends Entity>(value: Each) => ({ value, known: knownOn(record, value) });
  const calendars = record.list('calendar', dispute);
  const figured = [
    ...record.list('dispute', dispute),
    ...record.list('event', dispute),
    ...record.list('offer', dispute),
    ...record.list('claim', dispute),
    ...record.list('measure', dispute),
    ...record.list('measure', null),
  ];
  return {
    events: record.list('event', dispute).map(known),
    claims: record.list('claim', dispute).map(known),
    terms: offeredTerms(record, dispute),
    steps: takenSteps(record, dispute).toSorted((a, b) => compareDates(a.step.date, b.step.date)),
    outcomes: knownOutcomes(record, dispute),
    figures: figured
      .flatMap((entity) => statedFigures(record, entity))
      .sort((a, b) => compareDates(a.date, b.date)),
    daysOff: calendars.flatMap((calendar) =>
      calendar.fields.daysOff.map((value) => ({
        calendar,
        value,
        known: proseKnownOn(record, calendar, value),
      })),
    ),
    closures: calendars.flatMap((calendar) =>
      calendar.fields.closures.map((value) => ({
        calendar,
        value,
        known: proseKnownOn(record, calendar, { text: value.text, date: value.from }),
      })),
    ),
  };
}
