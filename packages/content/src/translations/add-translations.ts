import type { Entity } from '@strike-ledger/core';
import { closest } from '@strike-ledger/core';

import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { fromProblem, problem } from '../diagnostics/diagnostic.ts';
import type { Entry } from '../entries/entry.ts';
import type { ReadTranslation } from './read-translation.ts';

const OPENING = { offset: 0, length: 3 };

/** Translations without an original for which the nearest is looked for, at most: each is held against all files. */
const MOST_COMPARED = 50;

/**
 * Gives each entry its translations, and tells of those that render nothing in the record.
 * @param paths every file that was read: an original without an entry has a mistake of its own to mend
 */
export function addTranslations(
  entries: readonly Entry[],
  read: readonly ReadTranslation[],
  paths: ReadonlySet<string>,
): { readonly entries: readonly Entry[]; readonly diagnostics: readonly Diagnostic[] } {
  const found = read.flatMap((each) => (each.ok ? each : []));
  const byOriginal = Map.groupBy(found, ({ original }) => original);
  const files = entries.map(({ entity }) => entity.file);
  const orphans = found.filter(({ original }) => !paths.has(original));
  return {
    entries: entries.map((entry) => translate(entry, byOriginal.get(entry.entity.file) ?? [])),
    diagnostics: orphans.map((orphan, index) =>
      withoutOriginal(orphan, index < MOST_COMPARED ? files : []),
    ),
  };
}

type Found = Extract<ReadTranslation, { ok: true }>;

function translate(entry: Entry, found: readonly Found[]): Entry {
  if (found.length === 0) return entry;
  const translations = found.map(({ translation }) => translation);
  const fields = { ...entry.entity.fields, translations };
  const entity = Object.freeze({ ...entry.entity, fields }) as Entity;
  return {
    entity,
    text: entry.text,
    get parsed() {
      return entry.parsed;
    },
    translations: found.map(({ part }) => part),
  };
}

function withoutOriginal({ original, part }: Found, files: readonly string[]): Diagnostic {
  const suggestion = closest(original, files);
  const more = suggestion ? { suggestion } : {};
  const told = problem('translation/unknown-original', OPENING, { original }, more);
  return fromProblem(told, part.file, part.text);
}
