import type { Entity } from '../record/entity.ts';
import { knownOn, proseKnownOn } from '../record/known.ts';
import type { Record } from '../record/record.ts';
import type { Day } from '../time/calendar-date.ts';
import { compareDates } from '../time/calendar-date.ts';
import type { DemandOutcome } from './demand.ts';

/** What became of a demand, with the day by the end of which that was public. */
export type KnownOutcome = {
  readonly demand: Entity<'demand'>;
  readonly outcome: DemandOutcome;
  readonly known: Day | undefined;
};

/** What became of the demands of a dispute in its settlement. None while the record has no settlement. */
export function knownOutcomes(record: Record, dispute: string): readonly KnownOutcome[] {
  const settled = settlementKnownOn(record, dispute);
  if (!settled) return [];
  return record.list('demand', dispute).flatMap((demand) => {
    const { outcome } = demand.fields;
    if (!outcome) return [];
    const told = proseKnownOn(record, demand, outcome);
    // An outcome may cite, for contrast, what was asked long before: it is not known before a settlement is.
    const known = told && (compareDates(told, settled) > 0 ? told : settled);
    return [{ demand, outcome, known }];
  });
}

const SETTLEMENT = new Set(['tentative-agreement', 'ratified', 'settled']);

function settlementKnownOn(record: Record, dispute: string): Day | undefined {
  const agreements = record
    .list('offer', dispute)
    .filter(({ fields }) => fields.kind === 'agreement');
  const events = record
    .list('event', dispute)
    .filter(({ fields }) => fields.begins.some((phase) => SETTLEMENT.has(phase)));
  return [...agreements, ...events].flatMap((each) => knownOn(record, each) ?? []).sort()[0];
}
