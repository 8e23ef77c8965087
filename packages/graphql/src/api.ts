import type { TypedDocument } from './ask.ts';
import { ask } from './ask.ts';
import type { Context } from './context.ts';
import { createHandler } from './handler.ts';

/** A record that can be asked, over HTTP and in process. */
export type Api = {
  /** Answers a request to /graphql. */
  readonly fetch: (request: Request) => Promise<Response>;
  /**
   * Answers a typed document in this process.
   * @throws {Error} that lists every error of the answer
   */
  readonly ask: <Result, Variables>(
    document: TypedDocument<Result, Variables>,
    ...variables: { [name: string]: never } extends Variables
      ? [variables?: Variables]
      : [variables: Variables]
  ) => Promise<Result>;
};

/** Makes an API of a record. Another record makes another API: nothing is kept between them. */
export function createApi(context: Context): Api {
  return {
    fetch: createHandler(context),
    ask: (document, ...[variables]) => ask(context, document, variables),
  };
}
