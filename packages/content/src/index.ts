export type { Diagnostic } from './diagnostics/diagnostic.ts';
export { formatOf } from './files/layout.ts';
export type { LoadedRecord } from './load-record.ts';
export { loadRecord } from './load-record.ts';
export type { Report } from './reporters/plain.ts';
export { plain } from './reporters/plain.ts';
