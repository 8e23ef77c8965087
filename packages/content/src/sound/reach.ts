import { isTranslation } from '../translations/read-translation.ts';
import type { SoundFile } from './sound-record.ts';

/** How far rules look from an entity: at what it leads to, such as its dispute, and at what that leads to. */
const FARTHEST = 2;
const DISPUTE = /^[^/]+\/dispute\.md$/;

/** What a change can reach, as places in a list of files. */
export type Reach = {
  /** Files of which something else may be told than before. */
  readonly concerned: ReadonlySet<number>;
  /** Those, what rules hold against them, and their disputes. All else they ask for by name. */
  readonly read: ReadonlySet<number>;
};

/** Finds what a change of some files can reach, where all files are as they are now. */
export function reachOf(files: readonly SoundFile[], changed: readonly number[]): Reach {
  const where = (isWanted: (file: SoundFile) => boolean): number[] =>
    files.flatMap((file, place) => (isWanted(file) ? place : []));
  const targets = (places: ReadonlySet<number>) =>
    [...places].flatMap((place) => files[place]?.to ?? []);
  const referrers: Step = (places) => where(({ to }) => to.some((target) => places.has(target)));
  const mates: Step = (places) => {
    const points = new Set([...places].flatMap((place) => files[place]?.meets ?? []));
    return where(({ meets }) => meets.some((point) => points.has(point)));
  };
  // Words of an entity in other languages are part of it.
  const isInOthers = (place: number) => isTranslation(files[place] ?? { path: '' });
  const originals = targets(new Set(changed.filter(isInOthers)));
  const translations: Step = (places) => [...referrers(places)].filter(isInOthers);
  const disputes: Step = (places) =>
    targets(places).filter((place) => DISPUTE.test(files[place]?.path ?? ''));
  const affected = within(FARTHEST, new Set([...changed, ...originals]), referrers);
  const concerned = within(1, within(1, affected, mates), translations);
  return { concerned, read: within(1, within(1, concerned, mates), disputes) };
}

/** Leads from some places to others. */
type Step = (places: ReadonlySet<number>) => Iterable<number>;

function within(steps: number, places: ReadonlySet<number>, step: Step): ReadonlySet<number> {
  return steps === 0 ? places : within(steps - 1, new Set([...places, ...step(places)]), step);
}
