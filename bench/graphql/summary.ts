import type { Spread } from '../spread.ts';
import { spreadOf } from '../spread.ts';
import type { Lane, Mode } from './lanes.ts';
import type { Sample } from './rounds.ts';

/** The samples of one lane on one question. */
export function samplesOf(
  samples: readonly Sample[],
  { question, mode, contestant, method }: Lane & { readonly question: string; readonly mode: Mode },
): Sample[] {
  return samples.filter(
    (sample) =>
      sample.question === question &&
      sample.mode === mode &&
      sample.contestant === contestant &&
      sample.method === method,
  );
}

/** How many times as many answers a second one lane gives as another, round by round. */
export function ratiosOf(over: readonly Sample[], under: readonly Sample[]): Spread {
  return ratiosBy(({ perSecond }) => perSecond, over, under);
}

/** The same by what an answer costs the server's processor: steadier where other work is on the machine. */
export function thriftOf(over: readonly Sample[], under: readonly Sample[]): Spread {
  return ratiosBy(({ microseconds }) => 1 / microseconds, over, under);
}

function ratiosBy(
  value: (sample: Sample) => number,
  over: readonly Sample[],
  under: readonly Sample[],
): Spread {
  return spreadOf(
    over.flatMap((sample) => {
      const other = under.find(({ round }) => round === sample.round);
      return other ? [value(sample) / value(other)] : [];
    }),
  );
}
