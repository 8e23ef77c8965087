import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import type { Record } from '@strike-ledger/core';
import { schema } from '@strike-ledger/graphql';

import { HOST } from './peer.ts';

/** Apollo Server, standalone. */
export async function serveApollo(record: Record, port: number): Promise<void> {
  await startStandaloneServer(new ApolloServer({ schema }), {
    context: async () => ({ record }),
    listen: { port, host: HOST },
  });
}
