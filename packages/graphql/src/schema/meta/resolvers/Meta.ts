import { entityTypeNames } from '@strike-ledger/core';
import { everyOf } from '../../../lookup.ts';
import type { MetaResolvers } from '../../types.generated.ts';
import { licenses, schemaVersion } from '../about.ts';

export const Meta: Pick<
  MetaResolvers,
  'builtAt' | 'contentHash' | 'counts' | 'license' | 'schemaVersion'
> = {
  contentHash: (_parent, _arguments, { record }) => record.contentHash,
  schemaVersion: () => schemaVersion,
  builtAt: (_parent, _arguments, { builtAt }) => builtAt,
  license: () => licenses,
  counts: (_parent, _arguments, { record }) =>
    entityTypeNames.map((type) => ({ type, count: everyOf(record, type).length })),
};
