import { loadRecord, plain } from '@strike-ledger/content';

const { record, diagnostics, files } = loadRecord(import.meta.env.CONTENT_FOLDER);

if (diagnostics.some(({ severity }) => severity === 'error')) {
  throw new Error(
    `The record has mistakes.\n\n${plain({ diagnostics, files, prefix: 'content/' })}`,
  );
}

export { record };
