import type { Entity } from '../record/entity.ts';
import { proseKnownOn } from '../record/known.ts';
import type { Record } from '../record/record.ts';
import type { Day } from '../time/calendar-date.ts';
import type { DemandStep } from './demand.ts';

/** A step in the life of a demand, with the day by the end of which it was public. */
export type TakenStep = {
  readonly demand: Entity<'demand'>;
  readonly step: DemandStep;
  readonly known: Day | undefined;
};

/** Every step of every demand of a dispute, demand by demand, the earliest step first. */
export function takenSteps(record: Record, dispute: string): readonly TakenStep[] {
  return record.list('demand', dispute).flatMap((demand) =>
    demand.fields.history.map((step) => ({
      demand,
      step,
      known: proseKnownOn(record, demand, step),
    })),
  );
}
