import type { Record } from '@strike-ledger/core';

/** What every resolver gets besides its parent and arguments. */
export type Context = {
  /** The record that is asked. */
  readonly record: Record;
  /** When the record was put together, as an ISO 8601 instant, where that is known. */
  readonly builtAt?: string;
};
