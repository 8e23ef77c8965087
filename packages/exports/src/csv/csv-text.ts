import { stringify } from 'csv-stringify/sync';

import type { FilledTable } from '../tables/tables-of.ts';

/** A table as CSV (RFC 4180): a head line with the names of the columns, lines that end in CRLF; null is empty. */
export function csvText({ columns, rows }: FilledTable): string {
  return stringify([...rows], {
    columns: columns.map(({ name }) => name),
    header: true,
    record_delimiter: 'windows',
    cast: { boolean: String },
  });
}
