export type { ExportFile, Format } from './export-file.ts';
export { mediaTypes } from './export-file.ts';
export type { ExportOptions } from './exports-of.ts';
export { exportsOf } from './exports-of.ts';
export type { Cell, Column, Row, Table } from './tables/table.ts';
export type { FilledTable } from './tables/tables-of.ts';
export { tablesOf } from './tables/tables-of.ts';
export { writeExports } from './write-exports.ts';
