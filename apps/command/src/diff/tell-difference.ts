import type { CitedText, Path } from '@strike-ledger/core';

import type { Difference } from './difference.ts';
import { sourceNames } from './entity-words.ts';
import { figureAmount, figureAt, figureSources, figureSubject } from './figure-words.ts';
import { placeWords } from './place-words.ts';
import type { Seen } from './seen.ts';
import { proseWords, valueWords } from './value-words.ts';
import { wordChanges } from './word-changes.ts';

/** Keys of a figure that its amount in words is made of. */
const IN_AMOUNT: ReadonlySet<unknown> = new Set(['amount', 'exactness', 'horizon']);

/** Says a difference in sentences that somebody who knows the dispute can judge. */
export function tellDifference(
  difference: Difference,
  before: Seen,
  after: Seen,
): readonly string[] {
  switch (difference.kind) {
    case 'prose':
      return tellProse(difference, before, after);
    case 'list':
      return [tellList(difference, before, after)];
    case 'item':
      return [tellItem(difference, before, after)];
    case 'value':
      return [tellAmount(difference, before, after) ?? tellValue(difference, before, after)];
  }
}

type Of<Kind extends Difference['kind']> = Extract<Difference, { kind: Kind }>;

function tellAmount({ place }: Of<'value'>, before: Seen, after: Seen): string | undefined {
  if (!place.before || !place.after || !IN_AMOUNT.has(place.after.at(-1))) return undefined;
  const was = figureAt(before.record, before.entity, place.before.slice(0, -1));
  const is = figureAt(after.record, after.entity, place.after.slice(0, -1));
  if (!was || !is) return undefined;
  const [from, to] = [figureAmount(was), figureAmount(is)];
  const sources = figureSources(after.record, is);
  return from === to
    ? undefined
    : `the ${figureSubject(after.record, is)}, went from ${from} to ${to}, ${sources}`;
}

function tellValue(difference: Of<'value'>, before: Seen, after: Seen): string {
  const { schema, place } = difference;
  const words = (seen: Seen, value: unknown) => valueWords(seen.record, seen.entity, schema, value);
  if (difference.before === undefined) {
    return `${whereOf(after, place.after)} was not given and is ${words(after, difference.after)}`;
  }
  const was = words(before, difference.before);
  if (difference.after === undefined) {
    return `${whereOf(before, place.before)} was ${was} and is no longer given`;
  }
  const is = words(after, difference.after);
  const whole = place.before?.slice(0, -1) ?? [];
  if (place.before?.at(-1) === 'by') {
    const what = whole.length > 0 ? whereOf(before, whole) : 'it';
    return `${what} is attributed to ${is}, and was to ${was}`;
  }
  return `${whereOf(before, place.before)} went from ${was} to ${is}`;
}

function tellItem(difference: Of<'item'>, before: Seen, after: Seen): string {
  const isNew = difference.after !== undefined;
  const [seen, path, value] = isNew
    ? [after, difference.place.after, difference.after]
    : [before, difference.place.before, difference.before];
  const verb = isNew ? 'is new' : 'was taken out';
  const figure = path && figureAt(seen.record, seen.entity, path);
  if (figure) {
    const sources = figureSources(seen.record, figure);
    return `the ${figureSubject(seen.record, figure)}, ${verb}: ${figureAmount(figure)}, ${sources}`;
  }
  const words = valueWords(seen.record, seen.entity, difference.schema, value);
  return `${whereOf(seen, path)} ${verb}: ${words}`;
}

function tellList(difference: Of<'list'>, before: Seen, after: Seen): string {
  const { schema, added, removed, place } = difference;
  const words = ({ record, entity }: Seen, values: readonly unknown[]) =>
    values.map((value) => valueWords(record, entity, schema, value)).join(', ');
  const parts = [
    ...(added.length > 0 ? [`now with ${words(after, added)}`] : []),
    ...(removed.length > 0 ? [`no longer with ${words(before, removed)}`] : []),
  ];
  return `${whereOf(after, place.after)}: ${parts.join('; ') || 'the same in another order'}`;
}

function tellProse(difference: Of<'prose'>, before: Seen, after: Seen): readonly string[] {
  const where = whereOf(after, difference.place.after);
  const [was, is] = [proseWords(difference.before), proseWords(difference.after)];
  const wording = wordChanges(was, is).map(
    (change) => `${where}: “${change.before}” became “${change.after}”`,
  );
  const added = citedBeyond(difference.after, difference.before);
  const dropped = citedBeyond(difference.before, difference.after);
  const citing = [
    ...(added.length > 0
      ? [`${where} now cites ${sourceNames(after.record, after.entity, added)}`]
      : []),
    ...(dropped.length > 0
      ? [`${where} no longer cites ${sourceNames(before.record, before.entity, dropped)}`]
      : []),
  ];
  const told = [...wording, ...citing];
  return told.length > 0 ? told : [`${where} cites the same sources at other places`];
}

function citedBeyond(text: CitedText, other: CitedText): readonly string[] {
  const known = new Set(other.citations.map(({ source }) => source));
  return [...new Set(text.citations.map(({ source }) => source))].filter((id) => !known.has(id));
}

// What differs within a figure is told with the figure it belongs to.
function whereOf(seen: Seen, path: Path = []): string {
  const figure = figureAt(seen.record, seen.entity, path.slice(0, -1));
  return figure
    ? `the ${String(path.at(-1))} of the ${figureSubject(seen.record, figure)},`
    : placeWords(seen, path);
}
