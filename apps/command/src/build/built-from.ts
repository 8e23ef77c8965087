import { readFileSync, statSync, writeFileSync } from 'node:fs';

/** Writes down what a program was built from, file by file as it was then. */
export function writeBuiltFrom(path: string, sources: readonly string[]): void {
  writeFileSync(path, JSON.stringify(sources.map((file) => [file, stampOf(file)])));
}

/** Whether everything that a program was built from is as it was. */
export function isBuiltFromPresent(path: string): boolean {
  try {
    const sources: readonly [file: string, stamp: string][] = JSON.parse(
      readFileSync(path, 'utf8'),
    );
    return sources.every(([file, stamp]) => stampOf(file) === stamp);
  } catch {
    // It was not built, or a source of it is gone.
    return false;
  }
}

function stampOf(file: string): string {
  const { size, mtimeMs } = statSync(file);
  return `${size} ${mtimeMs}`;
}
