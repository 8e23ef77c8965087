import type { Entity } from '../record/entity.ts';
import type { Record } from '../record/record.ts';
import type { Day } from '../time/calendar-date.ts';
import { firstDayOf } from '../time/calendar-date.ts';
import { phaseBeginnings } from '../timeline/phase-beginning.ts';
import type { Chronicle, Entries } from './chronicle.ts';
import { chronicleOf, publicBy } from './chronicle.ts';
import type { IssueState } from './issues-in.ts';
import { issuesIn } from './issues-in.ts';
import type { MeasureState } from './measures-in.ts';
import { measuresIn } from './measures-in.ts';
import type { PhaseState } from './phase-after.ts';
import { phaseAfter } from './phase-after.ts';
import type { StrikeState } from './strike-after.ts';
import { strikeAfter } from './strike-after.ts';

/** A dispute as it stands at the end of a day, from what was public by then. */
export type DisputeState = {
  readonly dispute: Entity<'dispute'>;
  readonly day: Day;
  readonly phase: PhaseState;
  readonly strike: StrikeState;
  /** Issues on which a side is known to have spoken, in the order of the page. */
  readonly issues: readonly IssueState[];
  /** Measures of which a figure is known. */
  readonly measures: readonly MeasureState[];
  /** Events known that have happened or begun, the earliest first. */
  readonly happened: readonly Entity<'event'>[];
  /** Events known that are still to come, the next first. */
  readonly scheduled: readonly Entity<'event'>[];
};

/**
 * How a dispute stands at the end of a day. With a day, only from what was public by its end, so that nothing which
 * came out later changes the answer. Without one, from the whole record on the last day that brought news of it, what
 * no dated source backs included.
 * @throws {Error} where the record has no such dispute
 */
export function stateOn(record: Record, slug: string, asOf?: Day): DisputeState {
  const dispute = record.find('dispute', slug, slug);
  if (!dispute) throw new Error(`The record has no dispute "${slug}".`);
  const chronicle = chronicleOf(record, slug);
  const day = asOf ?? lastDayOfNews(chronicle) ?? firstDayOf(dispute.fields.from);
  const entries = asOf ? publicBy(chronicle, asOf) : chronicle.entries;
  const events = entries.events.map(({ value }) => value);
  const happened = events.filter(({ fields }) => firstDayOf(fields.date) <= day);
  const beginnings = phaseBeginnings(happened);
  return {
    dispute,
    day,
    phase: phaseAfter(beginnings, record.find('law', slug, dispute.fields.law)?.fields),
    strike: strikeAfter(beginnings, entries, day),
    ...standingIn(record, slug, entries),
    happened,
    scheduled: events.filter(({ fields }) => firstDayOf(fields.date) > day),
  };
}

// The last that brought news; an event that no dated source backs brought it on its own day.
function lastDayOfNews({ daysOfNews, entries }: Chronicle): Day | undefined {
  const undated = entries.events.filter(({ known }) => known === undefined);
  return [...daysOfNews, ...undated.map(({ value }) => firstDayOf(value.fields.date))]
    .sort()
    .at(-1);
}

// What does not change from a day to the next unless something becomes public.
type Standing = Pick<DisputeState, 'issues' | 'measures'>;

const standings = new WeakMap<Entries, Standing>();

function standingIn(record: Record, dispute: string, entries: Entries): Standing {
  const known = standings.get(entries);
  if (known) return known;
  const standing = {
    issues: issuesIn(record, dispute, entries),
    measures: measuresIn(record, dispute, entries.figures),
  };
  standings.set(entries, standing);
  return standing;
}
