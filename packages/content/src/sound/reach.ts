import { slugIn } from '../files/layout.ts';
import { isTranslation } from '../translations/read-translation.ts';
import type { SoundRecord } from './sound-record.ts';

/** How far rules look from an entity: at what it leads to, such as its dispute, and at what that leads to. */
const FARTHEST = 2;

/** What a change can reach, as places in a list of files. */
export type Reach = {
  /** Files of which something else may be told than before. */
  readonly concerned: ReadonlySet<number>;
  /** Those, what rules hold against them, and their disputes. All else they ask for by name. */
  readonly read: ReadonlySet<number>;
};

/** The files that were changed, by their places. */
export type Written = ReadonlyMap<number, WrittenFile>;

/** What a changed file leads to now, as places, and what it shares with files that it does not point at. */
export type WrittenFile = {
  readonly targets: readonly number[];
  readonly points: readonly string[];
};

/** Finds what a change can reach: from what the files were before, and what those that changed are now. */
export function reachOf({ paths, links }: SoundRecord, written: Written): Reach {
  const targets = (places: Places) =>
    [...places].flatMap((place) => [
      ...links.targets(place),
      ...(written.get(place)?.targets ?? []),
    ]);
  const referrers = (places: Places) => [...places].flatMap(links.referrers);
  const mates = (places: Places) => {
    const points = [...places].flatMap((place) => [
      ...links.points(place),
      ...(written.get(place)?.points ?? []),
    ]);
    return [...new Set(points)].flatMap(links.mates);
  };
  // Words in other languages are part of what they translate.
  const isInOthers = (place: number) => isTranslation({ path: paths[place] ?? '' });
  const changed = [...written.keys()];
  const originals = targets(new Set(changed.filter(isInOthers)));
  const disputes = (places: Places) =>
    targets(places).filter((place) => slugIn(paths[place] ?? '') !== undefined);
  const affected = within(FARTHEST, new Set([...changed, ...originals]), referrers);
  const concerned = within(1, affected, mates);
  return { concerned, read: within(1, within(1, concerned, mates), disputes) };
}

type Places = ReadonlySet<number>;

/** Leads from some places to others. */
type Step = (places: Places) => Iterable<number>;

function within(steps: number, places: Places, step: Step): Places {
  return steps === 0 ? places : within(steps - 1, new Set([...places, ...step(places)]), step);
}
