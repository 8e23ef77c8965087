import type { KeptCount } from '../graphql/answer-quickly.ts';
import type { ReloadOutcome } from '../record/reload.ts';
import type { Route } from '../routes.ts';
import { routes } from '../routes.ts';

/** What is told apart by method; every other one counts as `other`. */
const METHODS = ['GET', 'HEAD', 'POST', 'OPTIONS'];
/** Stands for a status where the asker went away before the reply was whole. */
const GONE = 0;
/** More than any status. */
const STATUSES = 600;

/** Upper bounds of what replies took, in seconds: from kept bytes to the limit of a question. */
export const bounds = [
  0.0001, 0.00025, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10,
] as const;

/** What happened since the process began, in plain numbers: to add one takes nothing from the reply. */
export type Tally = {
  readonly replies: { readonly [name in Route]: RouteTally };
  /** Replies at /graphql that were kept, and others. */
  readonly kept: KeptCount;
  readonly reloads: { [name in ReloadOutcome]: number };
  faults: number;
  slowQuestions: number;
  /** Lines of the log that could not be written. */
  lostLines: number;
};

/** The replies of one route. */
export type RouteTally = {
  /** How many, by method and status in one number: a table, since looking up a key would take longer than all else. */
  readonly count: Float64Array;
  /** How many took up to each of the bounds and no less; the last is beyond them all. */
  readonly buckets: Float64Array;
  /** What they took together, in seconds. */
  seconds: number;
};

/** How many replies there were of a kind. */
export type Replies = { readonly method: string; readonly status: string; readonly count: number };

/** A tally of nothing. */
export function createTally(): Tally {
  return {
    replies: Object.fromEntries(routes.map((route) => [route, emptyRoute()])) as Tally['replies'],
    kept: { hits: 0, misses: 0 },
    reloads: { swapped: 0, unchanged: 0, refused: 0, failed: 0 },
    faults: 0,
    slowQuestions: 0,
    lostLines: 0,
  };
}

/** Counts a reply; `status` is undefined where the asker went away first. */
export function countReply(
  tally: RouteTally,
  method: string | undefined,
  status: number | undefined,
  seconds: number,
): void {
  const kind = (METHODS.indexOf(method ?? '') + 1) * STATUSES + (status ?? GONE);
  tally.count[kind] = (tally.count[kind] ?? 0) + 1;
  let bucket = 0;
  while (bucket < bounds.length && seconds > (bounds[bucket] as number)) bucket += 1;
  tally.buckets[bucket] = (tally.buckets[bucket] ?? 0) + 1;
  tally.seconds += seconds;
}

/** The replies of a route, by method and status. */
export function repliesOf({ count }: RouteTally): readonly Replies[] {
  return [...count.entries()]
    .filter(([, count]) => count > 0)
    .map(([kind, count]) => ({
      method: METHODS[Math.floor(kind / STATUSES) - 1] ?? 'other',
      status: kind % STATUSES === GONE ? 'gone' : String(kind % STATUSES),
      count,
    }));
}

function emptyRoute(): RouteTally {
  const count = new Float64Array((METHODS.length + 1) * STATUSES);
  return { count, buckets: new Float64Array(bounds.length + 1), seconds: 0 };
}
