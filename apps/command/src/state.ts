import { loadRecord } from '@strike-ledger/content';
import type { Day, DisputeState, Record } from '@strike-ledger/core';
import { dateText, figureText, isDay, stateOn } from '@strike-ledger/core';
import { defineCommand } from 'citty';

import { knownDispute } from './asking/known-dispute.ts';
import { Refusal } from './asking/refusal.ts';
import { refuseMissingFolder } from './asking/refuse-missing-folder.ts';
import { contentArgument } from './content-argument.ts';
import { count } from './count.ts';
import { voiceName } from './diff/entity-words.ts';

/** `strike state`: how a dispute stood at the end of a day, from what was public by then. */
export const state = defineCommand({
  meta: {
    name: 'state',
    description: 'Say how a dispute stood on a day, from what was public then.',
  },
  args: {
    content: contentArgument,
    on: {
      type: 'string',
      description: 'The day, for example 2023-11-07. Left out for the end of the record.',
    },
    dispute: {
      type: 'string',
      description:
        'The dispute, by the name of its folder. The newest that had begun where left out.',
    },
  },
  run({ args }) {
    refuseMissingFolder(args.content);
    const { record } = loadRecord(args.content);
    const day = dayIn(args.on);
    const slug = disputeIn(record, args.dispute, day);
    process.stdout.write(`${tellState(record, stateOn(record, slug, day)).join('\n')}\n`);
  },
});

function dayIn(text: string | undefined): Day | undefined {
  if (text === undefined || isDay(text)) return text;
  throw new Refusal(`--on is \`${text}\`, which is no day: write for example 2023-11-07`);
}

function disputeIn(record: Record, dispute: string | undefined, day: Day | undefined): string {
  if (dispute !== undefined) return knownDispute(record, dispute);
  const begun = record.disputes.find(({ fields }) => !day || fields.from <= day);
  const found = begun ?? record.disputes.at(-1);
  if (found) return found.id;
  throw new Refusal('the record has no dispute yet: begin with `strike new dispute`');
}

function tellState(record: Record, { dispute, day, ...standing }: DisputeState): readonly string[] {
  const { phase, strike, issues, measures, happened, scheduled } = standing;
  const since = phase.begun ? `, since ${dateText(phase.begun.date)}` : '';
  return [
    `${dispute.fields.shortTitle} at the end of ${dateText(day)}`,
    `  phase: ${phase.phase.replaceAll('-', ' ')}${since}`,
    ...strikeLines(strike),
    `  events: ${happened.length} known to have happened, ${scheduled.length} announced`,
    ...phase.ahead.map(
      ({ step, earliest }) =>
        `  by law not before ${dateText(earliest)}: ${step.title.toLowerCase()}`,
    ),
    '',
    'Issues',
    ...issues.map(({ issue, demands, agreed, union, employer }) => {
      const offers =
        agreed.length > 0
          ? 'agreed'
          : `${count(union.length, 'union offer')}, ${count(employer.length, 'employer offer')} in force`;
      return `  ${issue.fields.title}: ${count(demands.length, 'demand')}; ${offers}`;
    }),
    '',
    'Figures, as each voice last gave them',
    ...measures.flatMap(({ measure, series }) =>
      series.flatMap(({ latest, voice }) =>
        latest.map(({ figure, footing, date }) => {
          const who =
            voice.kind === 'speaker'
              ? voiceName(record, dispute, voice.id)
              : voice.kind === 'agreement'
                ? 'both parties'
                : voice.name;
          return `  ${measure.fields.title}: ${figureText(figure, footing)} (${who}, ${dateText(date)})`;
        }),
      ),
    ),
  ];
}

function strikeLines(strike: DisputeState['strike']): readonly string[] {
  if (strike.kind === 'none') return ['  strike: none'];
  const { kind, first, last, day, schoolDaysLost } = strike;
  const span =
    kind === 'over' ? `${dateText(first)} to ${dateText(last)}` : `since ${dateText(first)}`;
  const lost = schoolDaysLost ? `, ${count(schoolDaysLost.length, 'school day')} lost` : '';
  return [`  strike: ${kind === 'over' ? `over, ${span}` : `day ${day}, ${span}`}${lost}`];
}
