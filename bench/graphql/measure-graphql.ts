import { writeFileSync } from 'node:fs';

import type { Options } from '../options.ts';
import type { Part } from '../part.ts';
import { tellDoubts } from './doubts.ts';
import { measureFirstAnswers } from './first-answer.ts';
import { lanes } from './lanes.ts';
import { canPin } from './processors.ts';
import { questions } from './questions.ts';
import { measureRounds } from './rounds.ts';
import { tellLoad, tellProcesses } from './tables.ts';
import { targetsOf } from './targets.ts';
import { versions } from './versions.ts';

/** The API beside its peers, on one schema and one record, and whether it reaches what it must. */
export async function measureGraphql(options: Options): Promise<Part> {
  const asked = questions.filter(({ name }) => options.queries.includes(name));
  const firstAnswers = await measureFirstAnswers();
  const measurements = await measureRounds(options, asked, (line) =>
    process.stderr.write(`${line}\n`),
  );
  if (options.json) {
    const { samples, memory, sizes } = measurements;
    const raw = {
      ...{ options, versions: versions(), sizes: Object.fromEntries(sizes) },
      ...{ firstAnswers: Object.fromEntries(firstAnswers), samples, memory },
    };
    writeFileSync(options.json, `${JSON.stringify(raw, null, 1)}\n`);
  }
  return {
    lines: [
      ...headOf(options),
      ...tellLoad(measurements),
      ...tellDoubts(measurements),
      ...tellProcesses(measurements, firstAnswers),
    ],
    targets: targetsOf(measurements, firstAnswers),
  };
}

function headOf({ rounds, seconds, warmup, connections, queries }: Options): string[] {
  const timings = Object.values(lanes).flat().length * queries.length * rounds;
  const minutes = Math.ceil((timings * (warmup + seconds + 0.5)) / 60) + 1;
  return [
    '## The API beside its peers',
    '',
    versions().join(', '),
    `${rounds} rounds of ${seconds} s after ${warmup} s of warm-up, ${connections} connections, about ${minutes} minutes`,
    canPin
      ? 'Servers on processor 0, the load on processor 1.'
      : 'Servers and load share all processors: without `taskset` and two of them, ratios are rough.',
  ];
}
