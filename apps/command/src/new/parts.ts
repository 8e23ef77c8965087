import type { EntityType } from '@strike-ledger/core';

import type { Answers } from './flags.ts';

/** What a dispute needs beside its own file, made with it where the record does not have it yet. */
export type Part = {
  /** What its flags begin with: `--union-name`. */
  readonly prefix: string;
  readonly type: EntityType;
  /** Whether all disputes share it. */
  readonly isShared: boolean;
  /** The key of the dispute that names it. */
  readonly key?: 'union' | 'employer' | 'law';
  /** What goes without asking. */
  readonly given: Answers;
};

/** In the order in which they are made: what is cited comes before what cites it. */
export const partsOfDispute: readonly Part[] = [
  { prefix: 'source', type: 'source', isShared: false, given: {} },
  {
    prefix: 'union',
    type: 'organization',
    isShared: true,
    key: 'union',
    given: { kind: 'union', side: 'union' },
  },
  {
    prefix: 'employer',
    type: 'organization',
    isShared: true,
    key: 'employer',
    given: { kind: 'employer', side: 'employer' },
  },
  {
    prefix: 'statute',
    type: 'source',
    isShared: true,
    given: { kind: 'statute', perspective: 'neutral' },
  },
  { prefix: 'law', type: 'law', isShared: true, key: 'law', given: {} },
];
