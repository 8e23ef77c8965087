/** What a request asks, once it is read. */
export type Question = {
  /** The document, as text. */
  readonly query: string;
  /** Values for the document's variables, by name. */
  readonly variables?: { readonly [name: string]: unknown } | undefined;
  /** Which of the document's operations is meant, where it has several. */
  readonly operationName?: string | undefined;
};
