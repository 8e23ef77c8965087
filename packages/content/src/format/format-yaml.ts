import { bareSchema, isCitedText } from '@strike-ledger/core';
import type { Pair, YAMLMap, YAMLSeq } from 'yaml';
import { isMap, isScalar, isSeq, parseDocument, Scalar, stringify } from 'yaml';
import type { z } from 'zod';

/** Columns that a line fills at most, unless a single word is longer. */
export const LINE_WIDTH = 90;
const INDENT = 2;
/** What tells an editor which schema a file has. It stands on the first line, whatever key comes first. */
const MODELINE = /^# yaml-language-server:.*\n/;
const STYLE = { lineWidth: LINE_WIDTH, indent: INDENT, flowCollectionPadding: false } as const;

/**
 * Lays out YAML that can be read: keys in the order of their schema, text in the one way that fits it, short lists on
 * one line. Comments stay with what they stand above or beside. What was laid out once stays as it is.
 */
export function formatYaml(text: string, schema: z.core.$ZodType): string {
  const [modeline = ''] = MODELINE.exec(text) ?? [];
  const document = parseDocument(text.slice(modeline.length));
  arrange(document.contents, schema, { indent: 0, taken: 0 });
  return `${modeline}${document.toString(STYLE)}`;
}

/** Where a value stands: columns before the keys or items within it, columns of its line that are taken. */
type Place = { readonly indent: number; readonly taken: number };

function arrange(node: unknown, schema: z.core.$ZodType | undefined, place: Place): void {
  if (isScalar(node)) arrangeScalar(node, place);
  else if (isMap(node)) arrangeKeys(node as YAMLMap<Scalar>, shapeOf(schema), place);
  else if (isSeq(node)) arrangeItems(node, elementOf(schema), place);
}

function arrangeKeys(map: YAMLMap<Scalar>, shape: z.core.$ZodShape, { indent }: Place): void {
  const order = Object.keys(shape);
  const placeOf = ({ key }: Pair<Scalar>) => {
    const place = order.indexOf(String(key.value));
    return place === -1 ? order.length : place;
  };
  map.flow = false;
  map.items.sort((left, right) => placeOf(left) - placeOf(right));
  for (const { key, value } of map.items) {
    const name = String(key.value);
    key.spaceBefore = false;
    arrange(value, shape[name], {
      indent: indent + INDENT,
      taken: indent + name.length + ': '.length,
    });
  }
}

function arrangeItems(
  list: YAMLSeq,
  element: z.core.$ZodType | undefined,
  { indent, taken }: Place,
): void {
  for (const item of list.items) {
    arrange(item, element, { indent: indent + INDENT, taken: indent + '- '.length });
  }
  list.flow = list.items.length === 0 || (!isProse(element) && fitsOnLine(list, taken));
}

function fitsOnLine({ items }: YAMLSeq, taken: number): boolean {
  // What carries a comment keeps a line to itself for it.
  const words = items.filter((item) => isScalar(item) && !item.comment && !item.commentBefore);
  const line = `[${words.map((word) => stringify(word, { lineWidth: 0 }).trimEnd()).join(', ')}]`;
  return words.length === items.length && taken + line.length <= LINE_WIDTH;
}

function arrangeScalar(scalar: Scalar, { taken }: Place): void {
  const { value } = scalar;
  scalar.spaceBefore = false;
  if (typeof value !== 'string') return;
  const isLong = taken + value.length > LINE_WIDTH && value.trim().includes(' ');
  // A plain one gets quotation marks from the library where it needs them.
  scalar.type = isLong || value.includes('\n') ? Scalar.BLOCK_FOLDED : Scalar.PLAIN;
}

function isProse(schema: z.core.$ZodType | undefined): boolean {
  return schema !== undefined && isCitedText(bareSchema(schema));
}

function shapeOf(schema: z.core.$ZodType | undefined): z.core.$ZodShape {
  const def = schema && bareSchema(schema)._zod.def;
  return def?.type === 'object' ? def.shape : {};
}

function elementOf(schema: z.core.$ZodType | undefined): z.core.$ZodType | undefined {
  const def = schema && bareSchema(schema)._zod.def;
  return def?.type === 'array' ? def.element : undefined;
}
