import { explainsDeparture, governedRounds } from '../law/governed-round.ts';
import type { LawStep } from '../law/law.ts';
import { lawfulStart } from '../law/lawful-start.ts';
import type { Entity } from '../record/entity.ts';
import type { Record } from '../record/record.ts';
import { lastDayOf } from '../time/calendar-date.ts';
import type { Finding } from './finding.ts';

/** No phase begins sooner than the law's minimum days allow, unless its event says why it did. */
export function* phasesWaitTheirTime(record: Record): Generator<Finding> {
  for (const { law, steps, beginnings, begun } of governedRounds(record)) {
    for (const { phase, date, event } of beginnings) {
      for (const step of steps.filter((each) => each.phase === phase)) {
        const start = lawfulStart(law.fields, step, begun);
        if (!start || lastDayOf(date) >= start.earliest || explainsDeparture(event, step)) continue;
        yield {
          code: 'law/too-soon',
          entity: event,
          path: ['begins', event.fields.begins.indexOf(phase)],
          details: {
            phase,
            date,
            law: law.fields.shortTitle,
            step: step.id,
            earliest: start.earliest,
            waits: start.waits.map(({ days, from, step: { title } }) => ({ days, from, title })),
          },
          other: {
            entity: law,
            path: ['steps', indexOf(law, start.waits[0]?.step ?? step), 'days'],
          },
        };
      }
    }
  }
}

function indexOf({ fields: { steps } }: Entity<'law'>, { id }: LawStep): number {
  return steps.findIndex((each) => each.id === id);
}
