/** What a cell holds; null where the record does not say. */
export type Cell = string | number | boolean | null;

/** A column of a table. */
export type Column = {
  /** The key of the record that it holds, under the same name. */
  readonly name: string;
  /** What it holds, in words a reporter understands. */
  readonly description: string;
  readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'date';
  /** Whether every row has a value. */
  readonly required: boolean;
  /** Whether no two rows have one value, besides those of the primary key. */
  readonly unique?: true;
  /** The values it may have, where they are few. */
  readonly values?: readonly string[];
  /** The regular expression that every value matches. */
  readonly pattern?: string;
  /** The column of a table that it points at. */
  readonly pointsAt?: { readonly table: string; readonly column: string };
};

/** A table: one type of thing, or the named thing that stands between two. */
export type Table = {
  readonly name: string;
  /** What a row is. */
  readonly description: string;
  readonly columns: readonly Column[];
  readonly primaryKey: readonly string[];
};

/** A row, its cells by the names of their columns. */
export type Row = { readonly [column: string]: Cell };

/** A column that holds the address of a row of a table. */
export function pointer(
  name: string,
  table: string,
  description: string,
  { required = true } = {},
): Column {
  const pointsAt = { table, column: 'address' };
  return { name, description, type: 'string', required, pointsAt };
}

/** The column that counts the rows of one list, from 1. */
export const position: Column = {
  name: 'position',
  description: 'Its place in the list, 1 first.',
  type: 'integer',
  required: true,
};

/** The column that names an entity. */
export const address: Column = {
  name: 'address',
  description: 'Its name, unique in the whole record: its dispute, its type and its id.',
  type: 'string',
  required: true,
};

/** The column that names a part of an entity. */
export const partName: Column = {
  ...address,
  description:
    'Its name, unique in the whole record: the address of its entity and, as a JSON Pointer, its place among the fields of that in record.json.',
};
