import { parseArgs } from 'node:util';

import { questions } from './graphql/questions.ts';

/** What a run measures, and how long. */
export type Options = {
  /** The parts that are run; all where none is named. */
  readonly parts: readonly string[];
  readonly rounds: number;
  /** How long each timing lasts. */
  readonly seconds: number;
  /** How long a soak lasts, in seconds. */
  readonly soak: number;
  /** How long each server is loaded before a timing starts. */
  readonly warmup: number;
  /** How many connections ask at a time, each its next question once it has the answer to its last. */
  readonly connections: number;
  /** Names of the questions asked. */
  readonly queries: readonly string[];
  /** How many events the record has of which the site is built. */
  readonly sizes: readonly number[];
  /** Whether what is measured is written into docs/performance.md. */
  readonly shouldWrite: boolean;
  /** Where the raw samples go. */
  readonly json: string | undefined;
};

/**
 * Reads what follows `pnpm bench`.
 * @throws {Error} that names the flag and says what to send
 */
export function readOptions(words: readonly string[], parts: readonly string[]): Options {
  const { values, positionals } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: {
      rounds: { type: 'string', default: '3' },
      seconds: { type: 'string' },
      warmup: { type: 'string', default: '1.5' },
      connections: { type: 'string', default: '32' },
      queries: { type: 'string' },
      sizes: { type: 'string', default: '100,1000,5000' },
      write: { type: 'boolean', default: false },
      json: { type: 'string' },
    },
  });
  const names = questions.map(({ name }) => name);
  return {
    parts: positionals.length > 0 ? eachOf(positionals, parts, 'part') : parts,
    rounds: count('rounds', values.rounds),
    seconds: amount('seconds', values.seconds ?? '3'),
    soak: amount('seconds', values.seconds ?? '600'),
    warmup: amount('warmup', values.warmup),
    connections: count('connections', values.connections),
    queries: values.queries ? eachOf(values.queries.split(','), names, 'query') : names,
    sizes: values.sizes.split(',').map(events),
    shouldWrite: values.write,
    json: values.json,
  };
}

function amount(flag: string, text: string): number {
  const number = Number(text);
  if (number > 0 && number < 1000) return number;
  throw new Error(`--${flag} ${text} is out of bounds: send a number above 0 and below 1000.`);
}

function count(flag: string, text: string): number {
  const number = amount(flag, text);
  if (Number.isInteger(number)) return number;
  throw new Error(`--${flag} ${text} is not a whole number: send 1 to 999.`);
}

function events(text: string): number {
  const number = Number(text);
  if (Number.isInteger(number) && number >= 100 && number <= 30_000) return number;
  throw new Error(`--sizes ${text} is out of bounds: send whole numbers from 100 to 30000.`);
}

function eachOf(sent: readonly string[], known: readonly string[], what: string): string[] {
  const unknown = sent.find((name) => !known.includes(name));
  if (unknown === undefined) return [...sent];
  throw new Error(`There is no ${what} \`${unknown}\`: send one of ${known.join(', ')}.`);
}
