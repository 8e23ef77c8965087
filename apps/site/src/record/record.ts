import { isError, loadRecord, plain } from '@strike-ledger/content';

const { record, diagnostics, files } = loadRecord(import.meta.env.CONTENT_FOLDER);

if (diagnostics.some(isError)) {
  throw new Error(
    `The record has mistakes.\n\n${plain({ diagnostics, files, prefix: 'content/' })}`,
  );
}

export { record };
