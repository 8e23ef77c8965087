import type { Entity } from '@strike-ledger/core';
import { closest } from '@strike-ledger/core';

import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Entry } from '../entries/entry.ts';
import type { ReadTranslation } from './read-translation.ts';

/** Gives each entry its translations, and tells of those that render nothing in the record. */
export function addTranslations(
  entries: readonly Entry[],
  read: readonly ReadTranslation[],
  isUnread: (file: string) => boolean,
): { readonly entries: readonly Entry[]; readonly diagnostics: readonly Diagnostic[] } {
  const found = read.flatMap((each) => (each.ok ? each : []));
  const byOriginal = Map.groupBy(found, ({ original }) => original);
  const files = new Set(entries.map(({ entity }) => entity.file));
  const orphans = found.filter(({ original }) => !files.has(original) && !isUnread(original));
  return {
    entries: entries.map((entry) => translate(entry, byOriginal.get(entry.entity.file) ?? [])),
    diagnostics: [
      ...read.flatMap((each) => (each.ok ? [] : each.diagnostics)),
      ...orphans.map((orphan) => withoutOriginal(orphan, [...files])),
    ],
  };
}

type Found = Extract<ReadTranslation, { ok: true }>;

function translate(entry: Entry, found: readonly Found[]): Entry {
  if (found.length === 0) return entry;
  const translations = found.map(({ translation }) => translation);
  const fields = { ...entry.entity.fields, translations };
  const entity = Object.freeze({ ...entry.entity, fields }) as Entity;
  return { ...entry, entity, translations: found.map(({ part }) => part) };
}

function withoutOriginal({ original, part }: Found, files: readonly string[]): Diagnostic {
  const suggestion = closest(original, files);
  return {
    code: 'translation/unknown-original',
    severity: 'error',
    file: part.file,
    line: 1,
    column: 1,
    length: 3,
    message: `there is no content/${original} to translate`,
    ...(suggestion && { suggestion }),
    hint: 'give the file the folder and the name of its original',
  };
}
