import { explainsDeparture, governedRounds } from '../law/governed-round.ts';
import type { LawfulStart } from '../law/lawful-start.ts';
import { lawfulStart } from '../law/lawful-start.ts';
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
          severity: 'error',
          entity: event,
          path: ['begins', event.fields.begins.indexOf(phase)],
          message: `${phase} begins on ${date}, before ${law.fields.shortTitle} allows it: ${sayWaits(start)}`,
          hint: `correct the date or, where a source says that the round departed from the law, add \`departures\` with the step \`${step.id}\` and that source`,
        };
      }
    }
  }
}

function sayWaits({ earliest, waits }: LawfulStart): string {
  const said = waits.map(({ days, from, step }) => `${days} days from ${from} (${step.title})`);
  return `not before ${[earliest, ...said].join(', ')}`;
}
