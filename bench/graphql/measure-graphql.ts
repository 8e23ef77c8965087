import { writeFileSync } from 'node:fs';

import type { Options } from '../options.ts';
import { tellDoubts } from './doubts.ts';
import { measureFirstAnswers } from './first-answer.ts';
import { lanes } from './lanes.ts';
import { canPin } from './processors.ts';
import { questions } from './questions.ts';
import { measureRounds } from './rounds.ts';
import { tellLoad, tellProcesses } from './tables.ts';
import { targetsOf, tellTargets } from './targets.ts';
import { versions } from './versions.ts';

/** The API beside its peers, on one schema and one record, and whether it reaches what it must. */
export async function measureGraphql(options: Options): Promise<void> {
  const asked = questions.filter(({ name }) => options.queries.includes(name));
  print(headOf(options));
  const firstAnswers = await measureFirstAnswers();
  const measurements = await measureRounds(options, asked, (line) =>
    process.stderr.write(`${line}\n`),
  );
  print(tellLoad(measurements));
  print(tellDoubts(measurements));
  print(tellProcesses(measurements, firstAnswers));
  print(tellTargets(targetsOf(measurements, firstAnswers)));
  if (options.json) {
    const { samples, memory, sizes } = measurements;
    const raw = {
      ...{ options, versions: versions(), sizes: Object.fromEntries(sizes) },
      ...{ firstAnswers: Object.fromEntries(firstAnswers), samples, memory },
    };
    writeFileSync(options.json, `${JSON.stringify(raw, null, 1)}\n`);
  }
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

function print(lines: readonly string[]): void {
  console.log(lines.join('\n'));
}
