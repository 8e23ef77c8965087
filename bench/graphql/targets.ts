import { contestants } from './contestants.ts';
import type { FirstAnswers } from './first-answer.ts';
import type { Lane, Mode } from './lanes.ts';
import { nameOf } from './lanes.ts';
import { inDigits } from './numbers.ts';
import type { Measurements } from './rounds.ts';
import { ratiosOf, samplesOf, spreadOf, thriftOf } from './summary.ts';

/** What must be reached, and what was. */
export type Target = {
  readonly what: string;
  readonly bound: number;
  readonly isLeast: boolean;
  readonly measured: number;
  /** The same by processor time, where it is a ratio or a time. */
  readonly byProcessor?: number;
};

const OURS_BY_GET: Lane = { contestant: 'ours', method: 'GET' };
const OURS_BY_POST: Lane = { contestant: 'ours', method: 'POST' };
const MERCURIUS: Lane = { contestant: 'mercurius', method: 'POST' };

/** Who must give how many times the answers of whom: the floor is asked by the same method. */
const RATIOS: readonly [mode: Mode, over: Lane, under: Lane, bound: number][] = [
  ['asked before', OURS_BY_GET, { contestant: 'floor', method: 'GET' }, 0.8],
  ['asked before', OURS_BY_POST, { contestant: 'floor', method: 'POST' }, 0.8],
  ['asked before', OURS_BY_GET, MERCURIUS, 1.8],
  ['asked before', OURS_BY_POST, MERCURIUS, 1.8],
  ['never asked before', OURS_BY_POST, MERCURIUS, 1],
];
/** Milliseconds, and millions of bytes. */
const FIRST_ANSWER = 300;
const MEMORY = 200;

/** Every target with what a run gave. */
export function targetsOf(measurements: Measurements, firstAnswers: FirstAnswers): Target[] {
  const { samples, sizes, memory } = measurements;
  const held = memory.filter(({ contestant }) => contestant === 'ours').map(({ now }) => now);
  const ratios = RATIOS.flatMap(([mode, over, under, bound]) =>
    [...sizes.keys()].map((question) => {
      const ours = samplesOf(samples, { question, mode, ...over });
      const theirs = samplesOf(samples, { question, mode, ...under });
      return {
        what: `${question}, ${mode}: ${nameOf(over)}, to ${nameOf(under)}`,
        bound,
        isLeast: true,
        measured: ratiosOf(ours, theirs).median,
        byProcessor: thriftOf(ours, theirs).median,
      };
    }),
  );
  const starts = firstAnswers.get(contestants.ours.name) ?? [];
  return [
    ...ratios,
    {
      what: 'first answer, ms',
      bound: FIRST_ANSWER,
      isLeast: false,
      measured: spreadOf(starts.map(({ elapsed }) => elapsed)).median,
      byProcessor: spreadOf(starts.map(({ processor }) => processor)).median,
    },
    { what: 'memory, MB', bound: MEMORY, isLeast: false, measured: spreadOf(held).median },
  ];
}

/** Whether a target is met, or by how much it is missed. */
export function verdictOf({ measured, bound, isLeast }: Target): string {
  const missing = isLeast ? bound - measured : measured - bound;
  if (Number.isNaN(missing)) return 'not measured';
  return missing <= 0 ? 'met' : `missed by ${inDigits(missing)}`;
}

/** The targets as a table. */
export function tellTargets(targets: readonly Target[]): string[] {
  return [
    ...['', '### targets', ''],
    '| this server | bound | measured | by processor time | |',
    '| --- | --- | --- | --- | --- |',
    ...targets.map((target) => {
      const { what, bound, isLeast, measured, byProcessor = Number.NaN } = target;
      const words = `${isLeast ? 'at least' : 'at most'} ${bound}`;
      const cells = [what, words, inDigits(measured), inDigits(byProcessor), verdictOf(target)];
      return `| ${cells.join(' | ')} |`;
    }),
  ];
}
