import type { Options } from '../options.ts';
import type { Memory } from '../usage.ts';
import { memoryOf } from '../usage.ts';
import type { ContestantKey } from './contestants.ts';
import { compareAnswers } from './equal-answers.ts';
import type { Field } from './field.ts';
import { startField, stopField } from './field.ts';
import type { Lane, Mode } from './lanes.ts';
import { lanes, modes, nameOf } from './lanes.ts';
import type { Measured } from './load-job.ts';
import type { Question } from './questions.ts';
import { loadOn } from './run-load.ts';

/** One timing. */
export type Sample = Lane &
  Measured & { readonly round: number; readonly question: string; readonly mode: Mode };

/** All that the rounds gave. */
export type Measurements = {
  readonly samples: Sample[];
  /** Of each server, after all the load of each round. */
  readonly memory: ({ readonly contestant: ContestantKey } & Memory)[];
  /** Bytes of the answer to each question. */
  readonly sizes: Map<string, number>;
};

/**
 * Times every lane on every question, round by round. A round starts each server afresh, compares their answers and
 * lets each see every question; then lanes are timed one right after the other, each round in another order, so
 * that a ratio compares neighbors in time.
 */
export async function measureRounds(
  options: Options,
  questions: readonly Question[],
  tell: (line: string) => void,
): Promise<Measurements> {
  const measurements: Measurements = { samples: [], memory: [], sizes: new Map() };
  for (let round = 0; round < options.rounds; round += 1) {
    const field = await startField();
    try {
      for (const question of questions) {
        measurements.sizes.set(question.name, await compareAnswers(field, question));
      }
      await measureRound({ options, questions, tell, field, round, measurements });
    } finally {
      await stopField(field);
    }
  }
  return measurements;
}

/** The list with as many from its start put to its end as the share of rounds that are done. */
export function rotate<Item>(items: readonly Item[], round: number, rounds: number): Item[] {
  const shift = Math.floor((round * items.length) / rounds);
  return [...items.slice(shift), ...items.slice(0, shift)];
}

async function measureRound(context: Round): Promise<void> {
  const { options, questions, tell, field, round, measurements } = context;
  const load = loadOn(field);
  const warm = { ...options, warmup: 0, seconds: options.warmup };
  for (const question of questions) {
    for (const lane of lanes['never asked before']) {
      await load({ lane, mode: 'never asked before', question }, warm);
    }
  }
  for (const question of questions) {
    for (const mode of modes) {
      for (const lane of rotate(lanes[mode], round, options.rounds)) {
        const measured = await load({ lane, mode, question }, options);
        measurements.samples.push({ round, question: question.name, mode, ...lane, ...measured });
        const rate = `${measured.perSecond.toFixed(0)} a second`;
        tell(`round ${round + 1}, ${question.name}, ${mode}: ${nameOf(lane)} ${rate}`);
      }
    }
  }
  for (const [contestant, { pid }] of field) {
    measurements.memory.push({ contestant, ...memoryOf(pid) });
  }
}

type Round = {
  readonly options: Options;
  readonly questions: readonly Question[];
  readonly tell: (line: string) => void;
  readonly field: Field;
  readonly round: number;
  readonly measurements: Measurements;
};
