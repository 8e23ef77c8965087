import type { Day, Record } from '@strike-ledger/core';

/** What every resolver gets besides its parent and arguments. */
export type Context = {
  /** The record that is asked; below `dispute(asOf)`, as it was by that day. */
  readonly record: Record;
  /** The day that was asked about; undefined for the whole record. */
  readonly asOf?: Day;
  /** When the record was put together, as an ISO 8601 instant, where that is known. */
  readonly builtAt?: string;
};
