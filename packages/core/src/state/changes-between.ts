import type { KnownOutcome } from '../bargaining/known-outcome.ts';
import type { OfferedTerm } from '../bargaining/offered-term.ts';
import type { TakenStep } from '../bargaining/taken-step.ts';
import type { StatedFigure } from '../figures/stated-figure.ts';
import type { Entity } from '../record/entity.ts';
import { knownOn } from '../record/known.ts';
import type { Record } from '../record/record.ts';
import type { Day } from '../time/calendar-date.ts';
import { firstDayOf } from '../time/calendar-date.ts';
import type { PhaseBeginning } from '../timeline/phase-beginning.ts';
import { phaseBeginnings } from '../timeline/phase-beginning.ts';
import { chronicleOf, publicBetween } from './chronicle.ts';
import type { DisputeState } from './state-on.ts';
import { stateOn } from './state-on.ts';

/** What was new about a dispute from the end of one day to the end of another. */
export type Changes = {
  readonly before: DisputeState;
  readonly after: DisputeState;
  /** Phases that began, or whose beginning became public. */
  readonly phases: readonly PhaseBeginning[];
  /** Events that became public, those still to come among them. */
  readonly events: readonly Entity<'event'>[];
  /** Events announced before their day whose day came. */
  readonly arrived: readonly Entity<'event'>[];
  /** Terms of offers that became public. */
  readonly terms: readonly OfferedTerm[];
  /** Steps of demands that became public. */
  readonly steps: readonly TakenStep[];
  /** Demands of which it became public what became of them. */
  readonly outcomes: readonly KnownOutcome[];
  readonly claims: readonly Entity<'claim'>[];
  readonly figures: readonly StatedFigure[];
};

/**
 * What became public about a dispute after the first day and by the end of the second.
 * @throws {Error} where the record has no such dispute, or the second day lies before the first
 */
export function changesBetween(record: Record, slug: string, from: Day, to: Day): Changes {
  if (to < from) throw new Error(`Changes run forward in time, not from ${from} to ${to}.`);
  const [before, after] = [stateOn(record, slug, from), stateOn(record, slug, to)];
  const news = publicBetween(chronicleOf(record, slug), from, to);
  const begun = new Set(before.happened);
  return {
    before,
    after,
    phases: phaseBeginnings(after.happened.filter((event) => !begun.has(event))),
    events: news.events.map(({ value }) => value),
    arrived: after.happened.filter((event) => cameAsAnnounced(record, event, from)),
    terms: news.terms,
    steps: news.steps,
    outcomes: news.outcomes,
    claims: news.claims.map(({ value }) => value),
    figures: news.figures,
  };
}

function cameAsAnnounced(record: Record, event: Entity<'event'>, after: Day): boolean {
  const [day, known] = [firstDayOf(event.fields.date), knownOn(record, event)];
  return after < day && known !== undefined && known < day;
}
