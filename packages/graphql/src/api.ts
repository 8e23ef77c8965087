import type { TypedDocument } from './ask.ts';
import { ask } from './ask.ts';
import type { Answerer } from './asking/answerer.ts';
import { createAnswerer } from './asking/answerer.ts';
import type { Context } from './context.ts';
import { execute as executeProgram } from './executing/execute.ts';
import type { Execute } from './executing/execution.ts';
import { keepParts } from './executing/kept-parts.ts';
import type { Message } from './http/message.ts';
import { tooLong } from './http/read-question.ts';
import type { Desk, Received } from './http/receive.ts';
import { receive, refuse } from './http/receive.ts';
import type { Clock } from './limits/deadline.ts';
import { prepareSearch } from './schema/search/search-index.ts';
import { trustedDocuments } from './trusted-documents.ts';

/** A record that can be asked, over HTTP and in process. */
export type Api = {
  /** Hash of the record that every answer is worked out from. */
  readonly contentHash: string;
  /** Answers a request to /graphql: the whole of HTTP, for every runtime that knows Request and Response. */
  readonly fetch: (request: Request) => Promise<Response>;
  /** Answers a GET, HEAD or POST request to /graphql that was read already: the same answer, sooner. */
  readonly receive: (message: Message) => Received;
  /** Refuses a request whose body has more bytes than are read. */
  readonly refuseLong: (message: Message, bytes: number) => Received;
  /** Works out ahead what the first search would wait for, in steps of some milliseconds each. */
  readonly prepare: () => Iterable<void>;
  /** Answers a question. The same question gets the same bytes. */
  readonly answer: Answerer;
  /**
   * Answers a typed document in this process, without limits.
   * @throws {Error} that lists every error of the answer
   */
  readonly ask: <Result, Variables>(
    document: TypedDocument<Result, Variables>,
    ...variables: { [name: string]: never } extends Variables
      ? [variables?: Variables]
      : [variables: Variables]
  ) => Promise<Result>;
};

/** How an API works. */
export type ApiOptions = Context & {
  /** How operations are executed: by programs, where nothing is said. */
  readonly execute?: Execute;
  /** Told of every fault of ours that a question brings to light. */
  readonly onFault?: (fault: unknown) => void;
  readonly now?: Clock;
};

/** Makes an API of a record. Another record makes another API: nothing is kept between them. */
export function createApi({
  execute = executeProgram,
  onFault = () => {},
  now = () => performance.now(),
  ...about
}: ApiOptions): Api {
  const { contentHash } = about.record;
  const context = { ...about, keepPart: keepParts(about.record) };
  const answer = createAnswerer({ context, execute, onFault, now });
  const desk = { contentHash, answer, trusted: trustedDocuments, onFault };
  return {
    contentHash,
    prepare: () => prepareSearch(context.record),
    answer,
    fetch: handleLazily(desk),
    receive: (message) => receive(desk, message),
    refuseLong: (message, bytes) => refuse(desk, message, [tooLong(bytes)]),
    ask: (document, ...[variables]) => ask(context, document, variables),
  };
}

// Yoga takes longer to load than a record, and what is received as a message never meets it.
function handleLazily(desk: Desk): Api['fetch'] {
  let handler: Promise<Api['fetch']> | undefined;
  return async (request) => {
    handler ??= import('./handler.ts').then(({ createHandler }) => createHandler(desk));
    return (await handler)(request);
  };
}
