import { isInFile } from '@strike-ledger/content';
import { bareSchema, isCitedText, referenceMeta } from '@strike-ledger/core';
import * as z from 'zod';

import { RANGE } from './amount-text.ts';
import type { Choice, Choices } from './choices.ts';

/** A field of the form, as Decap's configuration has it: https://decapcms.org/docs/widgets/ */
export type Field = {
  readonly name: string;
  readonly label: string;
  readonly widget: string;
  /** What the key means. */
  readonly hint?: string;
  readonly required?: boolean;
  readonly [option: string]: unknown;
};

/** The fields for the keys of a schema, each explained by what the schema says of it. */
export function fieldsOf(schema: z.core.$ZodType, choices: Choices): readonly Field[] {
  const { def } = bareSchema(schema)._zod;
  if (def.type !== 'object') return [];
  return Object.entries(def.shape)
    .filter(([key]) => isInFile(key))
    .map(([key, inner]) => ({
      name: key,
      label: labelOf(key),
      hint: descriptionOf(inner),
      required: !mayBeLeftOut(inner),
      ...widgetFor(inner, choices),
    }));
}

type Widget = { readonly widget: string; readonly [option: string]: unknown };

function widgetFor(schema: z.core.$ZodType, choices: Choices): Widget {
  const bare = bareSchema(schema);
  const { def } = bare._zod;
  if (isCitedText(bare)) return { widget: 'text' };
  const offered = offeredFor(bare, choices);
  if (offered) return { widget: 'select', options: offered };
  switch (def.type) {
    case 'boolean':
      return { widget: 'boolean' };
    case 'number':
      return { widget: 'number', value_type: 'int', step: 1 };
    case 'union':
      return { widget: 'string', pattern: [RANGE.source, 'Write a number, or a range: 23 to 26'] };
    case 'array':
      return listOf(def.element, choices);
    case 'object':
      return { widget: 'object', collapsed: true, fields: fieldsOf(bare, choices) };
    default:
      return { widget: 'string', ...patternOf(bare) };
  }
}

function listOf(element: z.core.$ZodType, choices: Choices): Widget {
  const bare = bareSchema(element);
  const options = offeredFor(bare, choices);
  if (options) return { widget: 'select', multiple: true, options };
  if (bare._zod.def.type === 'object') {
    return {
      widget: 'list',
      collapsed: true,
      summary: summaryOf(Object.keys(bare._zod.def.shape)),
      fields: fieldsOf(bare, choices),
    };
  }
  return {
    widget: 'list',
    field: { name: 'item', label: 'Item', ...widgetFor(element, choices) },
  };
}

function offeredFor(
  schema: z.core.$ZodTypes,
  choices: Choices,
): readonly (Choice | string)[] | undefined {
  const points = referenceMeta(schema);
  if (points) return points.types.length > 0 ? choices.of(points.types) : choices.any();
  const { def } = schema._zod;
  return def.type === 'enum' ? Object.values(def.entries).map(String) : undefined;
}

/** What a closed item of a list is told by. */
function summaryOf(keys: readonly string[]): string {
  const telling = ['title', 'about', 'issue', 'measure', 'amount', 'date', 'by', 'why', 'step'];
  const shown = telling.filter((key) => keys.includes(key)).slice(0, 2);
  return shown.map((key) => `{{fields.${key}}}`).join(' ');
}

// What the check would say of a value that fits nothing is what the form says.
function patternOf(schema: z.core.$ZodType): { pattern?: readonly [string, string] } {
  const { pattern } = z.toJSONSchema(schema, { io: 'input' });
  const refusal = z.safeParse(schema, ' ').error?.issues[0]?.message;
  return pattern && refusal ? { pattern: [pattern, refusal] } : {};
}

function mayBeLeftOut(schema: z.core.$ZodType): boolean {
  return ['optional', 'default'].includes((schema as z.core.$ZodTypes)._zod.def.type);
}

function descriptionOf(schema: z.core.$ZodType): string {
  const { description } = z.globalRegistry.get(schema) ?? {};
  return description ?? z.globalRegistry.get(bareSchema(schema))?.description ?? '';
}

function labelOf(key: string): string {
  const words = key.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}
