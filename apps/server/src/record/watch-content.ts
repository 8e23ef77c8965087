import { watched } from '@strike-ledger/content/watched';
import { watch } from 'chokidar';

/** Whom to tell. */
export type ContentWatcher = {
  readonly onChange: () => void;
  readonly onError: (error: unknown) => void;
};

/**
 * Tells of every change below a content folder, and once when it begins to see them: what changed before that, nobody
 * tells, and which files are new is not asked of a clock that may have been set meanwhile.
 * By chokidar: Node's own recursive watch on Linux says nothing more of a file once an editor has saved it by
 * renaming another one onto it.
 */
export function watchContent(folder: string, { onChange, onError }: ContentWatcher): void {
  const { top, options } = watched(folder);
  // What watches does not keep a process that is to stop.
  watch(top, { ...options, persistent: false })
    .on('all', onChange)
    .on('ready', onChange)
    .on('error', onError);
}
