import type { Law } from '../law/law.ts';
import type { LawfulStart } from '../law/lawful-start.ts';
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
  const ahead = (law?.steps ?? []).flatMap((step) => {
    const isAhead = step.phase && phases.indexOf(step.phase) > phases.indexOf(phase);
    if (!law || !step.phase || !isAhead) return [];
    return lawfulStart(law, { ...step, phase: step.phase }, days) ?? [];
  });
  return { phase, begun, ahead };
}
