import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

import type { ContestantKey } from './contestants.ts';
import { contestants } from './contestants.ts';
import type { Field } from './field.ts';
import { serverOf } from './field.ts';
import type { Lane, Mode } from './lanes.ts';
import { nameOf } from './lanes.ts';
import type { Job, Measured } from './load-job.ts';
import { canPin, PROCESSOR, pinned } from './processors.ts';
import type { Question } from './questions.ts';
import { bytesOf, requestFor } from './requests.ts';

/** What is asked, of whom, in which way. */
export type Load = { readonly lane: Lane; readonly mode: Mode; readonly question: Question };

/** How hard and how long, in seconds. */
export type Strain = Pick<Job, 'connections' | 'warmup' | 'seconds'>;

const LOAD = new URL('load.ts', import.meta.url).pathname;
/** Numbers below it are for the comparison of answers. */
const FIRST_NUMBER = 100;
const run = promisify(execFile);

/**
 * Gives what loads the servers of a field, one at a time, from a process on the processor of the load. It counts
 * the questions each server got, so that a question never asked before is one.
 */
export function loadOn(field: Field): (load: Load, strain: Strain) => Promise<Measured> {
  const numbers = new Map<ContestantKey, number>();
  return async ({ lane, mode, question }, { connections, warmup, seconds }) => {
    const { contestant, method } = lane;
    const { pid, port } = serverOf(field, contestant);
    const request = bytesOf(
      requestFor(method, contestants[contestant].pathFor(question.name), question),
    );
    const number = numbers.get(contestant) ?? FIRST_NUMBER;
    const firstNumber = mode === 'asked before' ? undefined : number;
    const processor = canPin ? PROCESSOR.server : undefined;
    const job = { port, pid, processor, connections, warmup, seconds, request, firstNumber };
    const measured = await runLoad(job, `${nameOf(lane)}, ${question.name}, ${mode}`);
    numbers.set(contestant, number + measured.asked);
    return measured;
  };
}

/**
 * Loads a server as a job says.
 * @throws {Error} with what broke off, where an answer was wrong
 */
export async function runLoad(job: Job, what: string): Promise<Measured> {
  const [program, args] = pinned(PROCESSOR.load, [LOAD, JSON.stringify(job)]);
  try {
    const { stdout } = await run(program, args);
    return JSON.parse(stdout) as Measured;
  } catch (error) {
    const said = error instanceof Error && 'stderr' in error ? error.stderr : error;
    throw new Error(`The load broke off at ${what}: ${said}`, { cause: error });
  }
}
