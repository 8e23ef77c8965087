import { opendirSync } from 'node:fs';

import { Refusal } from './refusal.ts';

/**
 * A content folder that is not there is refused before anything is done with it.
 * @throws {Refusal} where there is no such folder, or it cannot be opened
 */
export function refuseMissingFolder(content: string): void {
  try {
    opendirSync(content).closeSync();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT' || code === 'ENOTDIR') {
      throw new Refusal(`there is no folder \`${content}\`: name that of a record with --content`);
    }
    if (code === 'EACCES') {
      throw new Refusal(`the folder \`${content}\` cannot be opened: permission denied`);
    }
    throw error;
  }
}
