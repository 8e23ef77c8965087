export { pathOf } from './addresses.ts';
export type { Api } from './api.ts';
export { createApi } from './api.ts';
export type { TypedDocument } from './ask.ts';
export type { Context } from './context.ts';
export { examples } from './examples.generated.ts';
export { licenses, schemaVersion } from './schema/meta/about.ts';
export { plainText } from './schema/prose/plain-text.ts';
export { printedSchema, schema } from './schema.ts';
