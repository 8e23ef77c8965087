import { hash } from 'node:crypto';
import { appendFileSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Entity } from '@strike-ledger/core';

import { entityOf, lineOf } from './entry-line.ts';
import { readersVersion } from './readers-version.ts';

/** A file of the record: what it says, and where it stands, which says what it holds. */
type File = { readonly path: string; readonly text: string };

/** Entities as they were read from files before, each found by what its file says. */
export type WrittenEntries = {
  /** The entity that was read from a file of that name and text; undefined where none was written down unharmed. */
  find(file: File): Entity | undefined;
  /** Writes down what was read anew. Where the folder cannot be written to, the next reading takes as long as this. */
  add(read: readonly { readonly file: File; readonly entity: Entity }[]): void;
};

/** Lines of former texts that may stay for each that was found: below that, adding is cheaper than clearing up. */
const MOST_STALE = 1;

/** Opens what is written down in a folder by the readers of this version. */
export function openWrittenEntries(folder: string): WrittenEntries {
  const path = join(folder, `entries-${readersVersion()}.jsonl`);
  const lines = readLines(path);
  const found = new Map<string, string>();
  return {
    find(file) {
      const key = keyOf(file);
      const line = lines.get(key);
      const entity = line === undefined ? undefined : entityOf(line);
      if (line !== undefined && entity) found.set(key, line);
      return entity;
    },
    add(read) {
      if (read.length === 0) return;
      const added = read.map(({ file, entity }) => lineOf(keyOf(file), entity));
      const isStale = lines.size > (MOST_STALE + 1) * (found.size + added.length);
      try {
        mkdirSync(folder, { recursive: true });
        if (isStale) replace(path, [...found.values(), ...added]);
        else appendFileSync(path, textOf(added));
      } catch {
        // A disk that is full or read-only is no fault of the record.
      }
    },
  };
}

function keyOf({ path, text }: File): string {
  return hash('sha256', `${path}\0${text}`, 'base64url');
}

// By key; what follows the key is looked at only where it is asked for.
function readLines(path: string): Map<string, string> {
  const lines = new Map<string, string>();
  for (const line of readText(path).split('\n')) {
    const end = line.indexOf(' ');
    if (end !== -1) lines.set(line.slice(0, end), line);
  }
  return lines;
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

// In one step, so that who reads meanwhile finds the one or the other.
function replace(path: string, lines: readonly string[]): void {
  const next = `${path}.${process.pid}`;
  writeFileSync(next, textOf(lines));
  renameSync(next, path);
}

// A line break at both ends: where somebody was stopped while writing, what follows begins on a line of its own.
function textOf(lines: readonly string[]): string {
  return `\n${lines.join('\n')}\n`;
}
