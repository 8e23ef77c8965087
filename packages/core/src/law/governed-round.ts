import type { Entity } from '../record/entity.ts';
import type { Record } from '../record/record.ts';
import type { Phase } from '../timeline/phase.ts';
import type { PhaseBeginning } from '../timeline/phase-beginning.ts';
import { firstBeginnings, phaseBeginnings } from '../timeline/phase-beginning.ts';
import { circleOf } from './circle-of.ts';
import type { LawStep } from './law.ts';
import type { Beginnings } from './lawful-start.ts';

/** A step of the law that opens a phase. */
type OpeningStep = LawStep & { readonly phase: Phase };

/** A round held against the law that governs it. */
export type GovernedRound = {
  readonly dispute: Entity<'dispute'>;
  readonly law: Entity<'law'>;
  /** The steps of the law that open a phase, in its order. */
  readonly steps: readonly OpeningStep[];
  readonly beginnings: readonly PhaseBeginning[];
  /** The day on which each phase began for the first time. */
  readonly begun: Beginnings;
};

/** Every round of which the record has the law, unless that counts a step from itself. */
export function governedRounds(record: Record): readonly GovernedRound[] {
  return record.disputes.flatMap((dispute) => {
    const law = record.find('law', dispute.id, dispute.fields.law);
    if (!law || circleOf(law.fields)) return [];
    const steps = law.fields.steps.flatMap((step) =>
      step.phase ? { ...step, phase: step.phase } : [],
    );
    const beginnings = phaseBeginnings(record.list('event', dispute.id));
    return { dispute, law, steps, beginnings, begun: firstBeginnings(beginnings) };
  });
}

/** Whether an event says, with its sources, that it departs from what the law asks of a step. */
export function explainsDeparture({ fields }: Entity<'event'>, step: LawStep): boolean {
  return fields.departures.some((departure) => departure.step === step.id);
}
