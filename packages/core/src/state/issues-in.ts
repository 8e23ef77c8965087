import type { DemandOutcome } from '../bargaining/demand.ts';
import type { Distance } from '../bargaining/distance.ts';
import { distancesBetween } from '../bargaining/distance.ts';
import type { OfferedTerm } from '../bargaining/offered-term.ts';
import { inForce, isAgreed } from '../bargaining/offered-term.ts';
import type { TakenStep } from '../bargaining/taken-step.ts';
import type { Entity } from '../record/entity.ts';
import type { Record } from '../record/record.ts';
import type { Entries } from './chronicle.ts';

/** Where the two sides stand on an issue. */
export type IssueState = {
  readonly issue: Entity<'issue'>;
  /** What the union's last offer on the issue says. */
  readonly union: readonly OfferedTerm[];
  /** What the employer's last offer on the issue says. */
  readonly employer: readonly OfferedTerm[];
  /** What the agreement says on it, where an agreement is the last word between the parties. */
  readonly agreed: readonly OfferedTerm[];
  /** How far apart they are where both put a number on one footing. None once there is an agreement. */
  readonly distances: readonly Distance[];
  readonly demands: readonly DemandState[];
};

/** How a demand stands: the last step taken, and what became of it in the end. */
export type DemandState = {
  readonly demand: Entity<'demand'>;
  readonly last: TakenStep;
  readonly outcome: DemandOutcome | undefined;
};

/** Where the two sides stand on each issue on which one of them is known to have spoken, in the order of the page. */
export function issuesIn(record: Record, dispute: string, entries: Entries): readonly IssueState[] {
  const terms = Map.groupBy(entries.terms, ({ term }) => term.issue);
  const demands = Map.groupBy(
    demandsIn(record, dispute, entries),
    ({ demand }) => demand.fields.issue,
  );
  const hasAgreement = isAgreed(entries.terms);
  return record
    .list('issue', dispute)
    .filter(({ id }) => terms.has(id) || demands.has(id))
    .map((issue) => {
      const own = terms.get(issue.id) ?? [];
      const of = (wanted: OfferedTerm['side']) =>
        inForce(own.filter(({ side }) => side === wanted));
      const [union, employer] = [of('union'), of('employer')];
      return {
        issue,
        union,
        employer,
        agreed: hasAgreement ? of('settlement') : [],
        distances: hasAgreement ? [] : distancesBetween(record, issue, union, employer),
        demands: demands.get(issue.id) ?? [],
      };
    });
}

function demandsIn(
  record: Record,
  dispute: string,
  { steps, outcomes }: Entries,
): readonly DemandState[] {
  // The steps come in the order they were taken, so the last of each demand stays.
  const taken = new Map(steps.map((each) => [each.demand, each]));
  const became = new Map(outcomes.map(({ demand, outcome }) => [demand, outcome]));
  return record.list('demand', dispute).flatMap((demand) => {
    const last = taken.get(demand);
    return last ? { demand, last, outcome: became.get(demand) } : [];
  });
}
