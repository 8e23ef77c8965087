import type { Entity, Path, Record } from '@strike-ledger/core';
import { addressOf, referencesOf } from '@strike-ledger/core';

import { compareRecords } from '../diff/compare-records.ts';
import type { Difference } from '../diff/difference.ts';
import type { EntityChange } from '../diff/entity-change.ts';
import { headingOf } from '../diff/entity-words.ts';
import { tellDifference } from '../diff/tell-difference.ts';
import { publishedPart } from './published-part.ts';

/** A published fact that was changed, or taken out, and of which no new correction tells. */
export type MissingCorrection = {
  /** The file in which it stands or, once that is gone, stood. */
  readonly file: string;
  /** Where in that file. Empty where the file is gone. */
  readonly path: Path;
  /** What changed, in a sentence. */
  readonly change: string;
  /** What a correction has to name under `affects`. */
  readonly affects: string;
};

/**
 * The published figures, dates and attributions that one state of the record has otherwise than an earlier one, and
 * that no correction made since then affects.
 */
export function missingCorrections(before: Record, after: Record): readonly MissingCorrection[] {
  const corrected = newlyAffected(before, after);
  return compareRecords(before, after).flatMap((change) => {
    if (change.kind === 'added') return [];
    if (change.kind === 'removed')
      return isCorrected(change.before) ? [] : [takenOut(before, change)];
    return corrected.has(change.after) || change.after.type === 'correction'
      ? []
      : uncorrected(change, before, after);
  });

  // What is gone cannot be named: a correction that affects the whole dispute tells of it.
  function isCorrected({ dispute }: Entity): boolean {
    return [...corrected].some(
      (entity) => entity.type === 'dispute' && (dispute === null || entity.id === dispute),
    );
  }
}

type Changed = Extract<EntityChange, { kind: 'changed' }>;

function uncorrected(change: Changed, before: Record, after: Record): MissingCorrection[] {
  const { type, id, file } = change.after;
  const [was, is] = [
    { record: before, entity: change.before },
    { record: after, entity: change.after },
  ];
  return change.differences
    .filter((difference) => publishedPart(difference, was))
    .map((difference) => ({
      file,
      path: pathOf(difference),
      change: tellDifference(difference, was, is).join('; '),
      affects: `${type}/${id}`,
    }));
}

function takenOut(record: Record, { before }: Extract<EntityChange, { kind: 'removed' }>) {
  const change = `${headingOf(record, before)} is no longer in the record`;
  const affects = `dispute/${before.dispute ?? record.disputes[0]?.id}`;
  return { file: before.file, path: [], change, affects };
}

/** What corrections that are new, or that newly name something, affect. */
function newlyAffected(before: Record, after: Record): ReadonlySet<Entity> {
  const affected = (record: Record, correction: Entity) =>
    referencesOf(correction)
      .filter(({ path }) => path[0] === 'affects')
      .flatMap((reference) => record.resolve(correction, reference) ?? []);
  return new Set(
    [...after.entities.values()]
      .filter(({ type }) => type === 'correction')
      .flatMap((correction) => {
        const former = before.entities.get(addressOf(correction));
        const known = new Set(former ? affected(before, former).map(addressOf) : []);
        return affected(after, correction).filter((entity) => !known.has(addressOf(entity)));
      }),
  );
}

// An item that went has no place any more: the list that it stood in has.
function pathOf({ place }: Difference): Path {
  return place.after ?? place.before?.slice(0, -1) ?? [];
}
