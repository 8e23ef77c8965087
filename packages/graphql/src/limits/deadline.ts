import { limits } from './limits.ts';
import { overLimit } from './over-limit.ts';

/** Milliseconds since some moment, as `performance.now` gives them. */
export type Clock = () => number;

/** Checked before something is looked up. @throws {GraphQLError} LIMIT_EXCEEDED once the time is over */
export type Deadline = () => void;

/** Reading the clock costs more than most fields, so it is read once for so many. */
const FIELDS_PER_LOOK = 32;

/** Begins to count the time that a question may take. */
export function startDeadline(now: Clock): Deadline {
  const start = now();
  let fields = 0;
  return () => {
    fields += 1;
    if (fields % FIELDS_PER_LOOK !== 0) return;
    const taken = now() - start;
    if (taken > limits.time) throw overLimit('time', Math.ceil(taken));
  };
}
