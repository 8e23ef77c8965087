import type { Translation } from '@strike-ledger/core';
import { entityTypeNames, entityTypes, translation } from '@strike-ledger/core';

import type { Diagnostic, Problem } from '../diagnostics/diagnostic.ts';
import { fromProblem, problem } from '../diagnostics/diagnostic.ts';
import { firstProblems } from '../diagnostics/first-problems.ts';
import { isError } from '../diagnostics/is-error.ts';
import { TOP } from '../diagnostics/position.ts';
import { schemaProblems } from '../diagnostics/schema-problems.ts';
import type { EntryPart } from '../entries/entry.ts';
import { placeOf } from '../files/layout.ts';
import type { ContentFile } from '../files/read-files.ts';
import { parseMarkdown } from '../parse/parse-markdown.ts';
import type { ParsedFile } from '../parse/parsed-file.ts';

/** What came of the file of a translation. */
export type ReadTranslation = { readonly diagnostics: readonly Diagnostic[] } & (
  | {
      readonly ok: true;
      /** The file that it renders, from the top of the content folder. */
      readonly original: string;
      readonly translation: Translation;
      readonly part: EntryPart;
    }
  | { readonly ok: false }
);

const PLACE = /^translations\/([^/]+)\/(.+)$/;
const translatedTypes = entityTypeNames.filter(
  (type) => 'translations' in entityTypes[type].schema.shape,
);

/** Whether a file holds a translation, by its path below the content folder. */
export function isTranslation({ path }: Pick<ContentFile, 'path'>): boolean {
  return path.startsWith('translations/');
}

/** Path of the file that a translation renders, by its own; undefined of one that lies in no language's folder. */
export function originalPathOf(path: string): string | undefined {
  return PLACE.exec(path)?.[2];
}

/** Reads a file that lies at `translations/<language>/` and, below that, where its original lies. */
export function readTranslation({ path, text, problems = [] }: ContentFile): ReadTranslation {
  const tell = (all: readonly Problem[]) =>
    firstProblems(all).map((each) => fromProblem(each, path, text));
  const result = problems.some(isError) ? [] : read(path, text);
  return Array.isArray(result)
    ? { ok: false, diagnostics: tell([...problems, ...result]) }
    : { ok: true, ...result, diagnostics: tell(problems) };
}

type Read = { original: string; translation: Translation; part: EntryPart };

function read(path: string, text: string): Read | Problem[] {
  const [, language = '', original = ''] = PLACE.exec(path) ?? [];
  if (!isLanguageTag(language)) return [problem('translation/no-language', TOP, { language })];
  const place = placeOf(original);
  if (!place.ok) return [place.problem];
  const { type } = place.identity;
  if (!translatedTypes.includes(type)) {
    return [problem('translation/not-translated', TOP, { type, types: translatedTypes })];
  }
  const parsed = parseMarkdown(text);
  if (!parsed.ok) return [...parsed.problems];
  const { body, ...keys } = parsed.file.data as { readonly [key: string]: unknown };
  if ('language' in keys) {
    return [problem('translation/language-in-file', parsed.file.keySpanOf(['language']), {})];
  }
  const result = translation.safeParse({ language, ...keys, ...(body !== '' && { body }) });
  const file = asPart(parsed.file);
  if (result.success) {
    return { original, translation: result.data, part: { file: path, parsed: file, text } };
  }
  return result.error.issues.flatMap((issue) =>
    schemaProblems(type, { ...issue, path: ['translations', 0, ...issue.path] }, file),
  );
}

function isLanguageTag(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text)[0] === text;
  } catch {
    return false;
  }
}

// The file as the part of its entity that it becomes: every path within it begins with `translations` and a position.
function asPart(file: ParsedFile): ParsedFile {
  return {
    data: { translations: [file.data] },
    spanOf: ([, , ...path]) => file.spanOf(path),
    keySpanOf: ([, , ...path]) => file.keySpanOf(path),
    spanInProse: ([, , ...path], offset, length) => file.spanInProse(path, offset, length),
  };
}
