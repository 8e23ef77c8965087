import type { Record } from '@strike-ledger/core';
import { entityTypes, figuresOf } from '@strike-ledger/core';

import type { EntityChange } from './entity-change.ts';
import { headingOf, sourceNames } from './entity-words.ts';
import { figureAmount, figureAt, figureSubject } from './figure-words.ts';
import type { Seen } from './seen.ts';
import { tellDifference } from './tell-difference.ts';
import { labelOf, valueWords } from './value-words.ts';

/** What became of an entity, for a reader: what it is called, where it is written, and what differs. */
export type ToldChange = {
  readonly heading: string;
  readonly file: string;
  readonly sentences: readonly string[];
};

/** Keys whose figures are told one by one. */
const FIGURES = new Set(['figures', 'observations', 'terms', 'costings']);

/** Tells what became of an entity. */
export function tellChange(change: EntityChange, before: Record, after: Record): ToldChange {
  switch (change.kind) {
    case 'added': {
      const { after: entity } = change;
      const sentences = tellWhole({ record: after, entity });
      return { heading: `New: ${headingOf(after, entity)}`, file: entity.file, sentences };
    }
    case 'removed': {
      const { before: entity } = change;
      const sentences = tellWhole({ record: before, entity });
      return { heading: `Taken out: ${headingOf(before, entity)}`, file: entity.file, sentences };
    }
    case 'changed': {
      const [was, is] = [
        { record: before, entity: change.before },
        { record: after, entity: change.after },
      ];
      const { file, id } = change.after;
      const renamed =
        change.before.id === id ? [] : [`its id went from ${change.before.id} to ${id}`];
      const told = change.differences
        // What it was called before is told with its new id.
        .filter(({ place }) => renamed.length === 0 || place.after?.[0] !== 'aliases')
        .flatMap((difference) => tellDifference(difference, was, is));
      // Two keys of one figure can make the same sentence.
      return {
        heading: headingOf(after, change.after),
        file,
        sentences: [...renamed, ...new Set(told)],
      };
    }
  }
}

function tellWhole({ record, entity }: Seen): readonly string[] {
  const { shape } = entityTypes[entity.type].schema;
  const values = Object.entries(entity.fields).filter(
    ([key, value]) => !isNothing(value) && !FIGURES.has(key),
  );
  const keys = values.map(([key, value]) => {
    const schema = shape[key as keyof typeof shape];
    return `${labelOf(key)}: ${valueWords(record, entity, schema, value)}`;
  });
  const figures = figuresOf(entity).flatMap(({ path }) => {
    const figure = figureAt(record, entity, path);
    if (!figure) return [];
    return `the ${figureSubject(record, figure)}: ${figureAmount(figure)}`;
  });
  const sources = record.sourcesOf(entity).map(({ id }) => id);
  const cited = sources.length > 0 ? [`sources: ${sourceNames(record, entity, sources)}`] : [];
  return [...keys, ...figures, ...cited];
}

function isNothing(value: unknown): boolean {
  return value === undefined || value === false || (Array.isArray(value) && value.length === 0);
}
