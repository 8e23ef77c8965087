import type { Day, Record } from '@strike-ledger/core';

import type { KeepPart } from './executing/kept-parts.ts';
import type { Deadline } from './limits/deadline.ts';

/** What the API is made of. */
export type Context = {
  /** The record that is asked; below `dispute(asOf)`, as it was by that day. */
  readonly record: Record;
  /** The day that was asked about; undefined for the whole record. */
  readonly asOf?: Day;
  /** When the record was put together, as an ISO 8601 instant, where that is known. */
  readonly builtAt?: string;
};

/** The context of one question: made anew for each. */
export type QuestionContext = Context & {
  /** Called before something is looked up. */
  readonly checkTime?: Deadline;
  /** Keeps parts of answers from the record that the API was made of. */
  readonly keepPart?: KeepPart;
  /** The contexts of those root fields that answer from another record, by their name in the answer. */
  branches?: Map<string | number, Context>;
};
