import { createHash } from 'node:crypto';

/** A short name for a fault: the same wherever and whenever it is the same one, so that it can be looked up and counted. */
export function faultId(fault: unknown): string {
  const cause = causeOf(fault);
  const text = cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}

// What a resolver threw comes wrapped in an error of graphql that tells the place in the answer.
function causeOf(fault: unknown): unknown {
  return fault instanceof Error && 'originalError' in fault
    ? (fault.originalError ?? fault)
    : fault;
}
