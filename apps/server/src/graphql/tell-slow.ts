import { createHash } from 'node:crypto';

import type { ApiOptions } from '@strike-ledger/graphql';

/** A question that took long. Its words and variables are the asker's, and are not told. */
export type SlowQuestion = {
  /** Hash of the document, as `documentId` names it. */
  readonly document: string;
  readonly operation: string | null;
  readonly milliseconds: number;
};

type Execute = NonNullable<ApiOptions['execute']>;

/** What takes longer is slow, in milliseconds. */
export const SLOW = 250;

/** Executes operations, and tells of each that was slow. */
export function tellSlow(
  execute: Execute,
  onSlow: (question: SlowQuestion) => void,
  now: () => number = () => performance.now(),
): Execute {
  return (execution) => {
    const start = now();
    const executed = execute(execution);
    const milliseconds = Math.round(now() - start);
    if (milliseconds > SLOW) {
      const { document, operation } = execution;
      const text = document.loc?.source.body ?? '';
      onSlow({
        document: `sha256:${createHash('sha256').update(text).digest('hex')}`,
        operation: operation.name?.value ?? null,
        milliseconds,
      });
    }
    return executed;
  };
}
