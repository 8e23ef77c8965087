import { join } from 'node:path';

/**
 * What Node is given to start the server that was built into a folder, as `npm start` and the Containerfile have it: at
 * most 16 MB for what lives short, and the snapshot of the memory to begin with. What Node keeps of one start fits only
 * starts with the same flags.
 */
export function startWords(folder: string): readonly string[] {
  const snapshot = ['--snapshot-blob', join(folder, 'snapshot.blob')];
  return ['--max-semi-space-size=8', ...snapshot, join(folder, 'run.cjs')];
}
