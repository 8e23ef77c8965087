export type { Diagnostic } from './diagnostics/diagnostic.ts';
export { placeOf } from './files/layout.ts';
export type { ContentFile } from './files/read-files.ts';
export { belongsToRecord, contentFile, readFiles } from './files/read-files.ts';
export { formatFile } from './format/format-file.ts';
export type { LoadedRecord } from './load-record.ts';
export { loadRecord, recordFrom } from './load-record.ts';
export type { Report } from './reporters/plain.ts';
export { plain } from './reporters/plain.ts';
