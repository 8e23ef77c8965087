import type { Entity, Record } from '@strike-ledger/core';
import { meetingPoints, referencesOf } from '@strike-ledger/core';

import type { ContentFile } from '../files/read-files.ts';
import { originalPathOf } from '../translations/read-translation.ts';

/** Which files have to do with each other, by their places among the paths. */
export type SoundLinks = {
  /** What a file leads to: by its pointers, to its dispute, to what it translates. */
  targets(place: number): readonly number[];
  /** What leads to a file. */
  referrers(place: number): readonly number[];
  /** What a file shares with files that it does not point at. */
  points(place: number): readonly string[];
  /** The files that share a point. */
  mates(point: string): readonly number[];
};

/** The same as it is written down: a line for each file, with words between spaces. Lists take several times as long. */
export type WrittenLinks = {
  readonly to: string;
  readonly from: string;
  readonly points: string;
  readonly mates: { readonly [point: string]: string };
};

/** Finds which files of a record have to do with each other. */
export function writtenLinksOf(record: Record, files: readonly ContentFile[]): WrittenLinks {
  const places = new Map(files.map(({ path }, place) => [path, place]));
  const entityOf = new Map([...record.entities.values()].map((entity) => [entity.file, entity]));
  const to = files.map(({ path }) => {
    const entity = entityOf.get(path);
    const leads = entity ? leadsOf(record, entity) : [originalPathOf(path) ?? path];
    return [...new Set(leads)].flatMap((file) => places.get(file) ?? []);
  });
  const points = files.map(({ path }) => {
    const entity = entityOf.get(path);
    return entity ? meetingPoints(entity) : [];
  });
  const from = turned(to);
  return {
    to: linesOf(to),
    from: linesOf(files.map((_, place) => from.get(place) ?? [])),
    points: linesOf(points),
    mates: Object.fromEntries([...turned(points)].map(([point, at]) => [point, at.join(' ')])),
  };
}

/** What is written down of it, read where it is asked for. */
export function linksFrom({ mates, ...written }: WrittenLinks): SoundLinks {
  const [to, from, points] = [written.to, written.from, written.points].map((lines) =>
    lines.split('\n'),
  );
  return {
    targets: (place) => wordsIn(to?.[place]).map(Number),
    referrers: (place) => wordsIn(from?.[place]).map(Number),
    points: (place) => wordsIn(points?.[place]),
    mates: (point) => wordsIn(Object.hasOwn(mates, point) ? mates[point] : '').map(Number),
  };
}

/** Paths of the files that an entity leads to. */
function leadsOf(record: Record, entity: Entity): readonly string[] {
  const targets = referencesOf(entity).map((reference) => record.resolve(entity, reference));
  const dispute = entity.dispute && record.find('dispute', entity.dispute, entity.dispute);
  return [...targets, dispute || undefined].flatMap((target) => target?.file ?? []);
}

/** Where each item stands, by its list. */
function turned<Item>(lists: readonly (readonly Item[])[]): Map<Item, number[]> {
  const turnedLists = new Map<Item, number[]>();
  for (const [place, list] of lists.entries()) {
    for (const item of list) {
      const found = turnedLists.get(item);
      if (found) found.push(place);
      else turnedLists.set(item, [place]);
    }
  }
  return turnedLists;
}

function linesOf(lists: readonly (readonly (string | number)[])[]): string {
  return lists.map((list) => list.join(' ')).join('\n');
}

function wordsIn(line = ''): readonly string[] {
  return line === '' ? [] : line.split(' ');
}
