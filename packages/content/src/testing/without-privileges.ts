import { chmodSync } from 'node:fs';

/** The user `nobody`. */
const NOBODY = 65_534;

/** Does something as a user who may not open every file: for root no file is locked. */
export function withoutPrivileges<Result>(folder: string, job: () => Result): Result {
  if (process.getuid?.() !== 0) return job();
  chmodSync(folder, 0o755);
  process.seteuid?.(NOBODY);
  try {
    return job();
  } finally {
    process.seteuid?.(0);
  }
}
