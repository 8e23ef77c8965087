import { bareSchema } from '@strike-ledger/core';
import type { z } from 'zod';

import { amountText, readAmount } from './amount-text.ts';

/** The value of a file as the form shows it: amounts and dates are text. */
export function toForm(schema: z.core.$ZodType, value: unknown): unknown {
  return convert(schema, value, (type, inner) => {
    if (type === 'union') return amountText(inner as number | number[]);
    return type === 'pipe' && typeof inner === 'number' ? String(inner) : inner;
  });
}

/** What was typed into the form as the value of a file. Keys that say nothing are left out. */
export function fromForm(schema: z.core.$ZodType, value: unknown): unknown {
  return convert(schema, value, (type, inner) =>
    type === 'union' ? readAmount(String(inner)) : inner,
  );
}

type ConvertValue = (type: z.core.$ZodTypeDef['type'], value: unknown) => unknown;

function convert(schema: z.core.$ZodType, value: unknown, convertValue: ConvertValue): unknown {
  const { def } = bareSchema(schema)._zod;
  if (def.type === 'array' && Array.isArray(value)) {
    return value.map((item) => convert(def.element, item, convertValue));
  }
  if (def.type !== 'object' || typeof value !== 'object' || value === null) {
    return convertValue(def.type, value);
  }
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => saysSomething(inner))
      .map(([key, inner]) => {
        const innerSchema = def.shape[key];
        return [key, innerSchema ? convert(innerSchema, inner, convertValue) : inner];
      }),
  );
}

function saysSomething(value: unknown): boolean {
  if (value === undefined || value === null || value === '') return false;
  if (Array.isArray(value)) return value.length > 0;
  return !isObject(value) || Object.values(value).some(saysSomething);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
