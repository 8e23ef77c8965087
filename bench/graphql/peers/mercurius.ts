import type { Record } from '@strike-ledger/core';
import { schema } from '@strike-ledger/graphql';
import fastify from 'fastify';
import mercurius from 'mercurius';

import { HOST } from './peer.ts';

/** Mercurius on Fastify; a query is compiled once it has been asked. */
export async function serveMercurius(record: Record, port: number): Promise<void> {
  const app = fastify();
  app.register(mercurius, { schema, jit: 1, context: () => ({ record }) });
  await app.listen({ port, host: HOST });
}
