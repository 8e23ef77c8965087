import { inDigits, spread } from '../numbers.ts';
import { spreadOf } from '../spread.ts';
import { contestants } from './contestants.ts';
import type { FirstAnswers } from './first-answer.ts';
import type { Lane, Mode } from './lanes.ts';
import { lanes, modes, nameOf } from './lanes.ts';
import type { Measurements, Sample } from './rounds.ts';
import { ratiosOf, samplesOf } from './summary.ts';

/** Every table of the load, question by question. */
export function tellLoad({ samples, sizes }: Measurements): string[] {
  return [...sizes].flatMap(([question, bytes]) =>
    modes.flatMap((mode) => [
      '',
      `### ${question}, ${bytes} bytes, ${mode}`,
      '',
      ...tableOf(samples, question, mode),
    ]),
  );
}

/** How soon servers answer, and what memory they took. */
export function tellProcesses({ memory }: Measurements, firstAnswers: FirstAnswers): string[] {
  const answers = [...firstAnswers].map(([name, times]) =>
    row(
      name,
      spread(spreadOf(times.map(({ elapsed }) => elapsed))),
      spread(spreadOf(times.map(({ processor }) => processor))),
    ),
  );
  const held = Object.entries(contestants).map(([key, { name }]) => {
    const own = memory.filter(({ contestant }) => contestant === key);
    const after = spread(spreadOf(own.map(({ now }) => now)));
    return row(name, after, inDigits(Math.max(...own.map(({ peak }) => peak))));
  });
  return [
    ...['', '### from the start of the process to its first answer', ''],
    ...[row('server', 'ms (min-max)', 'CPU ms (min-max)'), row('---', '---', '---'), ...answers],
    ...['', '### memory', ''],
    ...[row('server', 'MB after the load (min-max)', 'MB at its peak'), row('---', '---', '---')],
    ...held,
  ];
}

function tableOf(samples: readonly Sample[], question: string, mode: Mode): string[] {
  const of = (lane: Lane) => samplesOf(samples, { question, mode, ...lane });
  const mercurius = of({ contestant: 'mercurius', method: 'POST' });
  const rows = lanes[mode].map((lane) => {
    const own = of(lane);
    const middle = (value: (sample: Sample) => number) => inDigits(spreadOf(own.map(value)).median);
    return row(
      nameOf(lane),
      spread(spreadOf(own.map(({ perSecond }) => perSecond))),
      middle(({ p50 }) => p50),
      middle(({ p99 }) => p99),
      middle(({ microseconds }) => microseconds),
      middle(({ serverShare }) => serverShare),
      middle(({ othersShare }) => othersShare),
      middle(({ loadShare }) => loadShare),
      spread(ratiosOf(own, of({ contestant: 'floor', method: lane.method }))),
      spread(ratiosOf(own, mercurius)),
    );
  });
  const titles = [
    ...['server', 'req/s (min-max)', 'p50 ms', 'p99 ms', 'CPU µs/request', 'server CPU'],
    ...['others there', 'load CPU', 'of the floor (min-max)', 'of Mercurius (min-max)'],
  ];
  return [row(...titles), row(...titles.map(() => '---')), ...rows];
}

function row(...cells: string[]): string {
  return `| ${cells.join(' | ')} |`;
}
