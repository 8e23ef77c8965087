import { DatabaseSync } from 'node:sqlite';

import type { Record } from '@strike-ledger/core';
import { licenses } from '@strike-ledger/graphql';

import type { Cell } from '../tables/table.ts';
import type { FilledTable } from '../tables/tables-of.ts';
import { createTable, quoted } from './create-table.ts';
import { createViews } from './views.ts';

const META = `CREATE TABLE meta ( -- About this copy of the record.
  contentHash TEXT NOT NULL PRIMARY KEY, -- SHA-256 of the whole record, in hexadecimal.
  license TEXT NOT NULL, -- Under which terms the record may be used.
  licenseUrl TEXT NOT NULL -- Where the terms can be read.
) STRICT`;

/** The tables as an SQLite database, as the bytes of its file. */
export function databaseBytes(
  { contentHash }: Record,
  tables: readonly FilledTable[],
): Uint8Array<ArrayBuffer> {
  const database = new DatabaseSync(':memory:');
  // Rows may point at rows that come later; all must be there in the end.
  database.exec('BEGIN; PRAGMA defer_foreign_keys = ON');
  database.exec(META);
  const { name, url } = licenses.content;
  database.prepare('INSERT INTO meta VALUES (?, ?, ?)').run(contentHash, name, url);
  for (const table of tables) database.exec(createTable(table));
  for (const table of tables) fill(database, table);
  for (const statement of createViews(tables)) database.exec(statement);
  database.exec('COMMIT');
  const bytes = new Uint8Array(database.serialize());
  database.close();
  return bytes;
}

function fill(database: DatabaseSync, table: FilledTable): void {
  const places = table.columns.map(() => '?').join(', ');
  const insert = database.prepare(`INSERT INTO ${quoted(table.name)} VALUES (${places})`);
  for (const row of table.rows) {
    insert.run(...table.columns.map(({ name }) => sqlValueOf(row[name] ?? null)));
  }
}

function sqlValueOf(cell: Cell): string | number | null {
  return typeof cell === 'boolean' ? Number(cell) : cell;
}
