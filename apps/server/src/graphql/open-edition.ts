import type { Record } from '@strike-ledger/core';
import type { Api } from '@strike-ledger/graphql';
import { createApi, execute } from '@strike-ledger/graphql';
import type { Logger } from 'pino';

import type { Tally } from '../metrics/tally.ts';
import type { Edition } from '../record/served-record.ts';
import { createGraphiqlListener } from './graphiql.ts';
import { createGraphqlListener } from './listener.ts';
import { tellFault } from './tell-fault.ts';
import { tellSlow } from './tell-slow.ts';
import { warmUp } from './warm-up.ts';

/** Makes a record ready to be asked. */
export type Opener = (record: Record) => {
  readonly api: Api;
  readonly edition: Edition;
  /** Works out ahead what later requests would wait for. */
  readonly warmUp: (signal: AbortSignal) => Promise<void>;
};

/** What every record is opened beside. */
export type Opening = {
  readonly tally: Tally;
  readonly log: Logger;
  /** Folder of the built GraphiQL. */
  readonly graphiql: string;
};

/** What records are opened with. What does not depend on a record outlives it, as GraphiQL. */
export function createOpener({ tally, log, graphiql }: Opening): Opener {
  let isOurs = false;
  const executeTold = tellSlow(execute, (question) => {
    // Nobody waits for what we ask ourselves.
    if (isOurs) return;
    tally.slowQuestions += 1;
    log.warn(question, 'a question was slow');
  });
  const onFault = tellFault(tally, log);
  const showGraphiql = createGraphiqlListener(graphiql);
  return (record) => {
    const api = createApi({ record, execute: executeTold, onFault });
    const answer = createGraphqlListener(api, { graphiql: showGraphiql, kept: tally.kept });
    const askOurselves = (query: string) => {
      isOurs = true;
      api.answer({ query });
      isOurs = false;
    };
    return {
      api,
      edition: { contentHash: record.contentHash, answer },
      warmUp: (signal) => warmUp(api.prepare(), askOurselves, signal),
    };
  };
}
