import type { Record } from '@strike-ledger/core';

/**
 * Reads a content folder, in this process.
 * @throws {Error} with the report where the record has mistakes
 */
export async function readCheckedRecord(content: string): Promise<Record> {
  // Reads YAML and Markdown, which a start from a record file does without.
  const { isError, loadRecord, plain } = await import('@strike-ledger/content');
  const { record, diagnostics, files } = loadRecord(content);
  if (diagnostics.some(isError)) {
    throw new Error(plain({ diagnostics, files, prefix: 'content/' }));
  }
  return record;
}
