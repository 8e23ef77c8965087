import { createHash } from 'node:crypto';

/** A short name for a fault: the same whenever the same words come from the same line, so that it can be counted. */
export function faultId(fault: unknown): string {
  const cause = causeOf(fault);
  const text = cause instanceof Error ? `${cause.message}${placeOf(cause)}` : String(cause);
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}

// What a resolver threw comes wrapped in an error of graphql that tells the place in the answer.
function causeOf(fault: unknown): unknown {
  return fault instanceof Error && 'originalError' in fault
    ? (fault.originalError ?? fault)
    : fault;
}

// Where it was thrown: what led there differs from question to question.
function placeOf({ stack = '' }: Error): string {
  return /^ +at .*$/m.exec(stack)?.[0] ?? '';
}
