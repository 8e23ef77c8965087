import { spawnSync } from 'node:child_process';
import { availableParallelism } from 'node:os';

/** The processor of the servers, and that of the load. */
export const PROCESSOR = { server: 0, load: 1 } as const;

/** Processors are told apart where `taskset` is there and there are two of them. */
export const canPin =
  availableParallelism() > 1 && spawnSync('taskset', ['-c', '0', 'true']).status === 0;

/** A command that runs Node with these words, on one processor alone where that can be. */
export function pinned(processor: number, words: readonly string[]): [string, string[]] {
  const command = [process.execPath, ...words];
  const [program = '', ...rest] = canPin ? ['taskset', '-c', `${processor}`, ...command] : command;
  return [program, rest];
}
