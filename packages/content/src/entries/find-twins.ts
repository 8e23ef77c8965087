import { addressOf } from '@strike-ledger/core';

import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { fromProblem, otherEnd, problem } from '../diagnostics/diagnostic.ts';
import { TOP } from '../diagnostics/position.ts';
import type { Entry } from './entry.ts';

/** Tells apart the entries whose id stands in one place only from those told twice: in a dispute and shared by all. */
export function findTwins(entries: readonly Entry[]): {
  readonly single: readonly Entry[];
  readonly diagnostics: readonly Diagnostic[];
} {
  const shared = new Map(
    entries
      .filter(({ entity }) => entity.dispute === null)
      .map((entry) => [addressOf(entry.entity), entry]),
  );
  const twinOf = ({ entity }: Entry) =>
    entity.dispute === null ? undefined : shared.get(addressOf({ ...entity, dispute: null }));
  return {
    single: entries.filter((entry) => !twinOf(entry)),
    diagnostics: entries.flatMap((entry) => {
      const twin = twinOf(entry);
      return twin ? toldTwice(entry, twin) : [];
    }),
  };
}

function toldTwice({ entity, text }: Entry, twin: Entry): Diagnostic {
  const { type, id, file } = entity;
  const told = problem('id/duplicate', TOP, { type, id, twin: twin.entity.file });
  const other = otherEnd('id/duplicate', twin.entity.file, twin.text, TOP);
  return { ...fromProblem(told, file, text), other };
}
