import type { Record } from '@strike-ledger/core';
import type { Api } from '@strike-ledger/graphql';
import { createApi, execute } from '@strike-ledger/graphql';
import type { Logger } from 'pino';

import type { Tally } from '../metrics/tally.ts';
import type { Edition } from '../record/served-record.ts';
import { faultId } from './fault-id.ts';
import { createGraphiqlListener } from './graphiql.ts';
import { createGraphqlListener } from './listener.ts';
import { tellSlow } from './tell-slow.ts';

/** Makes a record ready to be asked. */
export type Opener = (record: Record) => { readonly api: Api; readonly edition: Edition };

/** What every record is opened beside. */
export type Opening = {
  readonly tally: Tally;
  readonly log: Logger;
  /** Folder of the built GraphiQL. */
  readonly graphiql: string;
};

/** What records are opened with. What does not depend on a record outlives it, as GraphiQL. */
export function createOpener({ tally, log, graphiql }: Opening): Opener {
  const executeTold = tellSlow(execute, (question) => {
    tally.slowQuestions += 1;
    log.warn(question, 'a question was slow');
  });
  const onFault = (fault: unknown) => {
    tally.faults += 1;
    log.error({ fault: faultId(fault), err: fault }, 'a request could not be answered');
  };
  const showGraphiql = createGraphiqlListener(graphiql);
  return (record) => {
    const api = createApi({ record, execute: executeTold, onFault });
    const answer = createGraphqlListener(api, { graphiql: showGraphiql, kept: tally.kept });
    return { api, edition: { contentHash: record.contentHash, answer } };
  };
}
