import type { Column, Table } from '../tables/table.ts';

const TYPES = {
  string: 'TEXT',
  date: 'TEXT',
  integer: 'INTEGER',
  number: 'REAL',
  boolean: 'INTEGER',
} as const satisfies { [Type in Column['type']]: string };

/** The statement that makes a table, with what each column holds as a comment, so that `.schema` explains it. */
export function createTable({ name, description, columns, primaryKey }: Table): string {
  const clauses = [
    ...columns.map((column) => ({ clause: columnClause(column), comment: column.description })),
    { clause: `PRIMARY KEY (${primaryKey.map(quoted).join(', ')})` },
    ...columns.flatMap(foreignKeyClause),
  ];
  const lines = clauses.map(({ clause, comment }: Clause, index) => {
    const end = index === clauses.length - 1 ? '' : ',';
    return `  ${clause}${end}${comment ? ` -- ${comment}` : ''}`;
  });
  return `CREATE TABLE ${quoted(name)} ( -- ${description}\n${lines.join('\n')}\n) STRICT`;
}

/** A name as SQL takes it even where it is a word of its own, such as order. */
export function quoted(name: string): string {
  return `"${name}"`;
}

function columnClause({ name, type, required, unique, values }: Column): string {
  const check = type === 'boolean' ? '0, 1' : values?.map((value) => `'${value}'`).join(', ');
  return [
    quoted(name),
    TYPES[type],
    ...(required ? ['NOT NULL'] : []),
    ...(unique ? ['UNIQUE'] : []),
    ...(check ? [`CHECK (${quoted(name)} IN (${check}))`] : []),
  ].join(' ');
}

function foreignKeyClause({ name, pointsAt }: Column): readonly Clause[] {
  if (!pointsAt) return [];
  const target = `${quoted(pointsAt.table)} (${quoted(pointsAt.column)})`;
  return [{ clause: `FOREIGN KEY (${quoted(name)}) REFERENCES ${target}` }];
}

type Clause = { readonly clause: string; readonly comment?: string };
