/** A server that a test has started. */
export type Running = {
  /** Where it answers, ending in a slash. */
  readonly address: string;
  readonly stop: () => Promise<void>;
};
