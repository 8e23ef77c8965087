import type { Entity, Path, Record, StatedFigure } from '@strike-ledger/core';
import { dateText, figuresOf, figureText, statedFigures } from '@strike-ledger/core';

import { sourceNames, voiceName } from './entity-words.ts';

/** The figure that stands at a place of an entity, with its day, voice and sources. Undefined where none does. */
export function figureAt(record: Record, entity: Entity, path: Path): StatedFigure | undefined {
  const place = figuresOf(entity).findIndex((each) => each.path.join() === path.join());
  return statedFigures(record, entity)[place];
}

/** What a figure is about: the gap on October 30, 2023, by Jane Adams. */
export function figureSubject(record: Record, { entity, figure, date, by }: StatedFigure): string {
  const measure = record.find('measure', entity.dispute, figure.measure);
  const title = measure ? lowerFirst(measure.fields.title) : figure.measure;
  const period = figure.period ? ` for ${figure.period}` : '';
  const voice = by ? `, by ${voiceName(record, entity, by)}` : '';
  return `${title}${period} on ${dateText(date)}${voice}`;
}

/** The amount of a figure as people say it. */
export function figureAmount({ figure, footing }: StatedFigure): string {
  return figureText(figure, footing);
}

/** Where a figure can be checked, as a clause. */
export function figureSources(record: Record, { entity, sources }: StatedFigure): string {
  const isOne = new Set(sources).size === 1;
  return `${isOne ? 'source' : 'sources'} ${sourceNames(record, entity, sources)}`;
}

function lowerFirst(text: string): string {
  // A name keeps its capitals: General Fund, COLA.
  return /^[A-Z][a-z-]+(?: [^A-Z]|$)/.test(text)
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;
}
