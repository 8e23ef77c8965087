import { createServer } from 'node:http';

import type { Record } from '@strike-ledger/core';
import { schema } from '@strike-ledger/graphql';
import { createYoga } from 'graphql-yoga';

import { HOST } from './peer.ts';

/** Yoga as its documentation mounts it. */
export async function serveYoga(record: Record, port: number): Promise<void> {
  createServer(createYoga({ schema, context: () => ({ record }) })).listen(port, HOST);
}
