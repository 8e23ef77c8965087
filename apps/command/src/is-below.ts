import { join, resolve, sep } from 'node:path';

/** Whether a file of the content folder lies at or below one of the paths; every file does where none is named. */
export function isBelow(paths: readonly string[], content: string, file: string): boolean {
  const place = resolve(join(content, file));
  return (
    paths.length === 0 ||
    paths.some((path) => place === resolve(path) || place.startsWith(`${resolve(path)}${sep}`))
  );
}
