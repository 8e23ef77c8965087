import type { Law } from '../law/law.ts';
import type { Beginnings, LawfulStart } from '../law/lawful-start.ts';
import { lawfulStart } from '../law/lawful-start.ts';
import type { Phase } from '../timeline/phase.ts';
import { phases } from '../timeline/phase.ts';
import type { PhaseBeginning } from '../timeline/phase-beginning.ts';
import { firstBeginnings } from '../timeline/phase-beginning.ts';

/** Where a round stands in the order that the law gives it. */
export type PhaseState = {
  readonly phase: Phase;
  /** When it began and with which event. Undefined before bargaining. */
  readonly begun: PhaseBeginning | undefined;
  /** The phases still to come that the law opens, in its order, each with the earliest lawful day. */
  readonly ahead: readonly LawfulStart[];
};

/** Where a round stands after the phases that have begun. */
export function phaseAfter(
  beginnings: readonly PhaseBeginning[],
  law: Law | undefined,
): PhaseState {
  const begun = beginnings.at(-1);
  const phase = begun?.phase ?? 'before-bargaining';
  const days = firstBeginnings(beginnings);
  return { phase, begun, ahead: law ? openedAfter(phase, law, days) : [] };
}

function openedAfter(current: Phase, law: Law, days: Beginnings): readonly LawfulStart[] {
  return law.steps.flatMap(({ phase, ...step }) => {
    if (!phase || phases.indexOf(phase) <= phases.indexOf(current)) return [];
    return lawfulStart(law, { ...step, phase }, days) ?? [];
  });
}
