import type { QuestionContext } from '../context.ts';

/** One asking of a question: what may differ from one to the next. */
export type Asking = {
  readonly context: QuestionContext;
  /** Values of the variables, as their types take them. */
  readonly variables: { readonly [name: string]: unknown };
};

/** Writes a value as JSON. @throws {Error} where there is something wrong with it */
export type Write = (value: unknown, asking: Asking) => string;
