import type { Record } from '@strike-ledger/core';

import { tabulate } from './rows.ts';
import type { Row, Table } from './table.ts';
import { tables } from './tables.ts';

/** A table with its rows. */
export type FilledTable = Table & { readonly rows: readonly Row[] };

/**
 * The tables of a record. What its schemas allow and no file uses yet has no table and no column: each comes with the
 * first value in it, so that nothing is documented that is always empty.
 */
export function tablesOf(record: Record): readonly FilledTable[] {
  const rows = tabulate(record);
  return tables
    .map((table) => fill(table, rows.get(table.name) ?? []))
    .filter((table) => table.rows.length > 0);
}

function fill(table: Table, rows: readonly Row[]): FilledTable {
  const columns = table.columns.filter(({ name }) =>
    rows.some((row) => row[name] !== null && row[name] !== undefined),
  );
  return { ...table, columns, rows };
}
