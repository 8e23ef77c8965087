import type { Entity, Record } from '@strike-ledger/core';
import { createRecord, daysOfChange, stateOn } from '@strike-ledger/core';
import { createApi } from '@strike-ledger/graphql';
import { parse } from 'graphql';

import type { Timing } from './median.ts';
import { time } from './median.ts';
import { inDigits } from './numbers.ts';
import type { Part } from './part.ts';
import { publishedRecord } from './record.ts';
import { spreadOf } from './spread.ts';
import { table } from './table.ts';

/** What a record has more of as a dispute goes on. */
const GROWS = new Set(['event', 'offer', 'demand', 'claim']);
const RUNS = 9;

// What the largest page asks for: every event with its prose.
const TIMELINE = parse(`query ($dispute: String!) {
  dispute(slug: $dispute) { timeline(first: 200) { nodes { title path date { text } body { html } } } }
}`);

/** The state of both disputes on every day of news, at 1, 10 and 100 times the record, beside the data of one page. */
export async function measureState(): Promise<Part> {
  const record = publishedRecord();
  const page = await time(RUNS, () => record, askTimelines);
  const rows = [['data of the timeline pages', ...tell(page), '1.00', '']];
  const each: number[] = [];
  for (const times of [1, 10, 100]) {
    const entities = multiply(record, times);
    // A new record each time: what one keeps for itself must be drawn again.
    const timing = await time(times === 100 ? 3 : RUNS, () => createRecord(entities), everyState);
    const ratio = timing.median / page.median;
    each.push(ratio / times);
    const what = `states at ${times} times the record, ${entities.length} entities`;
    rows.push([what, ...tell(timing), inDigits(ratio), inDigits(ratio / times)]);
  }
  return {
    lines: [
      ...['## The state of both disputes on every day of news', ''],
      ...table(['', 'ms', 'min-max', 'to the page', 'for each time'], rows),
    ],
    targets: [
      {
        what: 'states at 100 times the record, for each time, to those of the record once',
        bound: 1,
        isLeast: false,
        measured: spreadOf([(each.at(-1) ?? Number.NaN) / (each[0] ?? Number.NaN)]),
      },
    ],
  };
}

function everyState(record: Record): void {
  for (const { id } of record.disputes) {
    for (const day of daysOfChange(record, id)) stateOn(record, id, day);
  }
}

async function askTimelines(record: Record): Promise<void> {
  const { ask } = createApi({ record });
  for (const { id } of record.disputes) await ask(TIMELINE, { dispute: id });
}

function multiply(record: Record, times: number): readonly Entity[] {
  return [...record.entities.values()].flatMap((entity) => {
    if (!GROWS.has(entity.type)) return [entity];
    return Array.from({ length: times }, (_, index) =>
      index === 0 ? entity : ({ ...entity, id: `${entity.id}-${index}` } as Entity),
    );
  });
}

function tell({ median, least, most }: Timing): string[] {
  return [inDigits(median), `${inDigits(least)}-${inDigits(most)}`];
}
