import type { Record } from '@strike-ledger/core';
import { licenses } from '@strike-ledger/graphql';

import type { Column } from '../tables/table.ts';
import type { FilledTable } from '../tables/tables-of.ts';

/** Where the CSV of a table stands in the export. */
export function csvPathOf({ name }: Pick<FilledTable, 'name'>): string {
  return `tables/${name}.csv`;
}

/** What datapackage.json says of the tables: a Data Package 2.0 of tabular resources (https://datapackage.org). */
export function dataPackage(record: Record, tables: readonly FilledTable[]): object {
  const { name, url } = licenses.content;
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'strike-ledger',
    title: 'Strike Ledger',
    description: 'Labor disputes from their public record: every demand, date and dollar, cited.',
    contentHash: record.contentHash,
    licenses: [{ name: name.replaceAll(' ', '-'), path: url, title: name }],
    sources: outletsOf(record).map((title) => ({ title })),
    resources: tables.map(resourceOf),
  };
}

function outletsOf(record: Record): readonly string[] {
  const outlets = [...record.entities.values()].flatMap((entity) =>
    entity.type === 'source' ? entity.fields.outlet : [],
  );
  return [...new Set(outlets)].sort();
}

function resourceOf(table: FilledTable): object {
  return {
    name: table.name,
    type: 'table',
    path: csvPathOf(table),
    description: table.description,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: { lineTerminator: '\r\n' },
    schema: {
      $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
      fields: table.columns.map(fieldOf),
      primaryKey: table.primaryKey,
      foreignKeys: table.columns.flatMap(foreignKeyOf),
    },
  };
}

function fieldOf({ name, type, description, required, unique, values, pattern }: Column): object {
  return {
    name,
    type,
    description,
    constraints: {
      ...(required && { required }),
      ...(unique && { unique }),
      ...(values && { enum: values }),
      ...(pattern && { pattern }),
    },
  };
}

function foreignKeyOf({ name, pointsAt }: Column): readonly object[] {
  if (!pointsAt) return [];
  const { table: resource, column } = pointsAt;
  return [{ fields: [name], reference: { resource, fields: [column] } }];
}
