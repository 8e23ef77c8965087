import { existsSync, realpathSync } from 'node:fs';
import { relative, sep } from 'node:path';

import { belongsToRecord } from './belongs-to-record.ts';

/**
 * What is watched of a content folder, in the words of chokidar: what belongs to the record. The folder may be a link;
 * no link in it is followed, as none is when it is read.
 */
export function watched(folder: string) {
  const top = existsSync(folder) ? realpathSync(folder) : folder;
  return {
    top,
    options: {
      ignored: (path: string) => !isWatched(relative(top, path).replaceAll(sep, '/')),
      ignoreInitial: true,
      followSymlinks: false,
    },
  };
}

function isWatched(path: string): boolean {
  // A folder that is not there yet is awaited from the one above it.
  return path === '..' || belongsToRecord(path);
}
