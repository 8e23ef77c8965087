import { spreadOf } from '../spread.ts';
import type { Target } from '../target.ts';
import { contestants } from './contestants.ts';
import type { FirstAnswers } from './first-answer.ts';
import type { Lane, Mode } from './lanes.ts';
import { nameOf } from './lanes.ts';
import type { Measurements } from './rounds.ts';
import { ratiosOf, samplesOf, thriftOf } from './summary.ts';

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
        measured: ratiosOf(ours, theirs),
        byProcessor: thriftOf(ours, theirs),
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
      measured: spreadOf(starts.map(({ elapsed }) => elapsed)),
      byProcessor: spreadOf(starts.map(({ processor }) => processor)),
    },
    { what: 'memory, MB', bound: MEMORY, isLeast: false, measured: spreadOf(held) },
  ];
}
