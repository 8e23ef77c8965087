import type { Day } from '../time/calendar-date.ts';
import { addDays } from '../time/calendar-date.ts';
import type { Phase } from '../timeline/phase.ts';
import type { Law, LawStep } from './law.ts';

/** From which day the law lets a phase begin. */
export type LawfulStart = {
  readonly phase: Phase;
  /** The step of the law that is or opens the phase. */
  readonly step: LawStep;
  /** The earliest day. */
  readonly earliest: Day;
  /** The last day, where the law sets a longest time. */
  readonly latest: Day | undefined;
  /** The waits that lead to it. None where the law sets no wait and the phase may follow at once. */
  readonly waits: readonly LegalWait[];
  /** Whether a number of days was added to reach it: it is our count then and no day that a source states. */
  readonly isCalculated: boolean;
};

/** A number of days that must pass. */
export type LegalWait = {
  /** The step that sets it. */
  readonly step: LawStep;
  readonly days: number;
  /** The day from which it is counted. */
  readonly from: Day;
  /** Whether that day is on record. If not, it is itself the earliest that the law allows. */
  readonly isFromRecord: boolean;
};

/** Days on which phases of a round began. */
export type Beginnings = ReadonlyMap<Phase, Day>;

/**
 * The earliest day on which a step may lawfully be taken, from the days on which earlier ones were.
 * Undefined where the law does not count it from anything that has a day.
 * @throws {Error} where the steps are counted from each other in a circle
 */
export function lawfulStart(
  law: Pick<Law, 'steps'>,
  step: LawStep & { readonly phase: Phase },
  begun: Beginnings,
): LawfulStart | undefined {
  const starts = [opening(law, step, begun, [])];
  if (step.phase === 'on-strike') {
    starts.push(...law.steps.filter(isWait).map((wait) => endOf(law, wait, begun)));
  }
  const known = starts.filter((start) => start !== undefined);
  const last = known.reduce<Start | undefined>(
    (latest, start) => (latest && latest.day >= start.day ? latest : start),
    undefined,
  );
  if (!last) return undefined;
  const { day: earliest, waits } = last;
  const latest = known.find((start) => start.latest)?.latest;
  return { phase: step.phase, step, earliest, latest, waits, isCalculated: waits.length > 0 };
}

type Start = {
  readonly day: Day;
  readonly latest?: Day | undefined;
  readonly waits: readonly LegalWait[];
};

/** A cooling-off period is itself the wait: its days say how long it lasts, not how long before it may begin. */
function isWait({ phase, days }: LawStep): boolean {
  return phase === 'cooling-off' && days !== undefined;
}

function endOf(law: Pick<Law, 'steps'>, wait: LawStep, begun: Beginnings): Start | undefined {
  const start = beginningOf(law, wait.id, begun, []);
  return start && after(start, wait);
}

// When a step was taken or, failing that, could be at the earliest.
function beginningOf(
  law: Pick<Law, 'steps'>,
  id: string,
  begun: Beginnings,
  trail: readonly string[],
): (Start & { readonly isOnRecord: boolean }) | undefined {
  if (trail.includes(id)) throw new Error(`The law counts the step "${id}" from itself.`);
  const step = law.steps.find((each) => each.id === id);
  const day = step?.phase && begun.get(step.phase);
  if (day) return { day, waits: [], isOnRecord: true };
  const start = step && opening(law, step, begun, [...trail, id]);
  return start && { ...start, isOnRecord: false };
}

function opening(
  law: Pick<Law, 'steps'>,
  step: LawStep,
  begun: Beginnings,
  trail: readonly string[],
): Start | undefined {
  const start = step.after === undefined ? undefined : beginningOf(law, step.after, begun, trail);
  if (!start) return undefined;
  const { days, bound } = step;
  if (days === undefined || isWait(step)) return { day: start.day, waits: start.waits };
  if (bound === 'at-most') {
    return { day: start.day, latest: addDays(start.day, days), waits: start.waits };
  }
  return after(start, step);
}

function after(start: Start & { readonly isOnRecord?: boolean }, step: LawStep): Start {
  const { day: from, waits } = start;
  const { days = 0 } = step;
  const wait = { step, days, from, isFromRecord: start.isOnRecord === true };
  return { day: addDays(from, days), waits: [...waits, wait] };
}
