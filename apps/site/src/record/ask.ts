import { loadRecord, plain } from '@strike-ledger/content';
import { createApi } from '@strike-ledger/graphql';

const { record, diagnostics, files } = loadRecord(import.meta.env.CONTENT_FOLDER);

if (diagnostics.some(({ severity }) => severity === 'error')) {
  throw new Error(
    `The record has mistakes.\n\n${plain({ diagnostics, files, prefix: 'content/' })}`,
  );
}

/** Asks the API for what a page shows, in process. All that pages say of the record comes this way. */
export const { ask } = createApi({ record });
