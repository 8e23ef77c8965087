import { relative } from 'node:path';

import { watch } from 'chokidar';

/** Whom to tell. */
export type ContentWatcher = {
  readonly onChange: () => void;
  readonly onError: (error: unknown) => void;
};

/**
 * Tells of every change below a content folder, and at once where something changed since the process began.
 * By chokidar: Node's own recursive watch on Linux says nothing more of a file once an editor has saved it by
 * renaming another one onto it.
 */
export function watchContent(folder: string, { onChange, onError }: ContentWatcher): void {
  let isListed = false;
  watch(folder, {
    // Names that begin with a dot are no content, and editors make many.
    ignored: (path) => /(?:^|[\\/])\.[^.]/.test(relative(folder, path)),
    alwaysStat: true,
    // What watches does not keep a process that is to stop.
    persistent: false,
  })
    .on('all', (_event, _path, stats) => {
      // The folder is listed once at first: what is not new by its own time was there when the record was read.
      if (isListed || !stats || stats.ctimeMs >= performance.timeOrigin) onChange();
    })
    .on('ready', () => {
      isListed = true;
    })
    .on('error', onError);
}
