import type { Body } from '../asking/answer.ts';

/** A request, as far as it matters here. Headers that were not sent are null. */
export type Message = {
  readonly method: string;
  /** What stands behind the question mark of its address, as it was sent; empty where there is none. */
  readonly search: string;
  /** Its body; empty where it has none. */
  readonly body: string;
  readonly contentType: string | null;
  readonly accept: string | null;
  readonly ifNoneMatch: string | null;
};

/** What goes back. */
export type Reply = {
  readonly status: number;
  readonly headers: { readonly [name: string]: string };
  /** Null where the status allows no body. */
  readonly body: Body | null;
};
