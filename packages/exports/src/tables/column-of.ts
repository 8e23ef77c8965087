import type { z } from 'zod';

import { targetsOf, valueSchemaOf } from './members.ts';
import type { Column } from './table.ts';
import { pointer } from './table.ts';

/** A value of the record, as a column needs to know it. */
type Value = {
  readonly name: string;
  readonly description: string;
  readonly required: boolean;
  readonly schema: z.core.$ZodType;
};

/** The column of a value of the record: a pointer, or what its schema says. */
export function columnOf({ name, description, required, schema }: Value): Column {
  const targets = targetsOf(schema);
  if (targets) {
    const [only, ...others] = targets;
    const table = only && others.length === 0 ? only : 'entity';
    return pointer(name, table, description, { required });
  }
  const { type, format, pattern, enum: values } = valueSchemaOf(schema);
  return {
    name,
    description,
    required,
    type: format === 'date' ? 'date' : columnTypeOf(type, name),
    ...(values && { values }),
    ...(pattern && format !== 'date' && { pattern }),
  };
}

function columnTypeOf(type: string | undefined, name: string): Column['type'] {
  switch (type) {
    case 'string':
    case 'integer':
    case 'number':
    case 'boolean':
      return type;
    default:
      throw new Error(`The column \`${name}\` cannot hold a value of the type \`${type}\`.`);
  }
}
