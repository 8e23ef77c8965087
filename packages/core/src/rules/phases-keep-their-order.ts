import { explainsDeparture, governedRounds } from '../law/governed-round.ts';
import type { Record } from '../record/record.ts';
import { firstDayOf } from '../time/calendar-date.ts';
import type { Finding } from './finding.ts';

/** The phases that the law orders begin in that order and none is left out, unless an event says why. */
export function* phasesKeepTheirOrder(record: Record): Generator<Finding> {
  for (const { dispute, law, steps, beginnings, begun } of governedRounds(record)) {
    for (const { phase, date, event } of beginnings) {
      const step = steps.find((each) => each.phase === phase);
      if (!step || explainsDeparture(event, step)) continue;
      const missed = steps.slice(0, steps.indexOf(step)).find((earlier) => {
        const day = begun.get(earlier.phase);
        return day === undefined || day > firstDayOf(date);
      });
      if (!missed) continue;
      const day = begun.get(missed.phase);
      yield {
        code: 'law/wrong-order',
        entity: event,
        path: ['begins', event.fields.begins.indexOf(phase)],
        details: {
          phase,
          date,
          law: law.fields.shortTitle,
          step: step.id,
          missed: missed.phase,
          ...(day && { missedDay: day }),
        },
        ...(!day && { absent: [`${dispute.id}/event/`] }),
        other: {
          entity: law,
          path: ['steps', law.fields.steps.findIndex(({ id }) => id === missed.id), 'phase'],
        },
      };
    }
  }
}
