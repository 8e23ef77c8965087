import { addressOf } from '@strike-ledger/core';

import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Entry } from './entry.ts';

/** Tells apart the entries whose id stands in one place only from those told twice: in a dispute and shared by all. */
export function findTwins(entries: readonly Entry[]): {
  readonly single: readonly Entry[];
  readonly diagnostics: readonly Diagnostic[];
} {
  const shared = new Map(
    entries
      .filter(({ entity }) => entity.dispute === null)
      .map(({ entity }) => [addressOf(entity), entity.file]),
  );
  const twinOf = ({ entity }: Entry) =>
    entity.dispute === null ? undefined : shared.get(addressOf({ ...entity, dispute: null }));
  return {
    single: entries.filter((entry) => !twinOf(entry)),
    diagnostics: entries.flatMap((entry) => {
      const twin = twinOf(entry);
      if (!twin) return [];
      const { type, id, file } = entry.entity;
      const message = `the ${type} \`${id}\` also stands in content/${twin}`;
      const hint = 'keep one of the two files';
      const place = { file, line: 1, column: 1, length: 1 };
      return [{ code: 'id/duplicate', severity: 'error' as const, ...place, message, hint }];
    }),
  };
}
