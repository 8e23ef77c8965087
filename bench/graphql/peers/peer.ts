import type { Record } from '@strike-ledger/core';

/** Answers /graphql from a record on a port of this machine. */
export type Peer = (record: Record, port: number) => Promise<void>;

export const HOST = '127.0.0.1';
