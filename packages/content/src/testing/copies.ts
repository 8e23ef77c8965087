import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Copies of a record in the temporary folder, for a test to change. */
export type Copies = { of(name: string): string; remove(): void };

/** Makes copies of the small records of `fixtures/`. */
export function makeCopies(): Copies {
  const copies: string[] = [];
  return {
    of(name) {
      const folder = mkdtempSync(join(tmpdir(), 'record-'));
      copies.push(folder);
      cpSync(new URL(`../../fixtures/${name}`, import.meta.url), folder, { recursive: true });
      return folder;
    },
    remove() {
      for (const copy of copies) rmSync(copy, { recursive: true });
    },
  };
}
