import type { Translation } from '@strike-ledger/core';
import { entityTypes, translation } from '@strike-ledger/core';

import type { Diagnostic, Problem } from '../diagnostics/diagnostic.ts';
import { fromProblem } from '../diagnostics/diagnostic.ts';
import { schemaProblems } from '../diagnostics/schema-problems.ts';
import type { EntryPart } from '../entries/entry.ts';
import { placeOf } from '../files/layout.ts';
import type { ContentFile } from '../files/read-files.ts';
import { parseMarkdown } from '../parse/parse-markdown.ts';
import type { ParsedFile } from '../parse/parsed-file.ts';

/** What came of the file of a translation. */
export type ReadTranslation =
  | {
      readonly ok: true;
      /** The file that it renders, from the top of the content folder. */
      readonly original: string;
      readonly translation: Translation;
      readonly part: EntryPart;
    }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

const PLACE = /^translations\/([^/]+)\/(.+)$/;
const TOP = { offset: 0, length: 1 };

/** Whether a file holds a translation, by its path below the content folder. */
export function isTranslation({ path }: ContentFile): boolean {
  return path.startsWith('translations/');
}

/** Reads a file that lies at `translations/<language>/` and, below that, where its original lies. */
export function readTranslation({ path, text }: ContentFile): ReadTranslation {
  const fail = (...problems: readonly Problem[]): ReadTranslation => ({
    ok: false,
    diagnostics: problems.map((problem) => fromProblem(problem, path, text ?? '')),
  });
  const [, language = '', original = ''] = PLACE.exec(path) ?? [];
  if (!isLanguageTag(language)) return fail(noLanguage(language));
  const place = placeOf(original);
  if (!place.ok) return fail({ ...place, span: TOP });
  const { type } = place.identity;
  if (!('translations' in entityTypes[type].schema.shape)) return fail(notTranslated(type));
  if (text === undefined) return fail(NOT_UTF_8);
  const parsed = parseMarkdown(text);
  if (!parsed.ok) return fail(...parsed.problems);
  const { body, ...keys } = parsed.file.data as { readonly [key: string]: unknown };
  if ('language' in keys) return fail(languageKey(parsed.file));
  const read = translation.safeParse({ language, ...keys, ...(body !== '' && { body }) });
  const file = asPart(parsed.file);
  if (read.success) {
    return { ok: true, original, translation: read.data, part: { file: path, parsed: file, text } };
  }
  return fail(
    ...read.error.issues.flatMap((issue) =>
      schemaProblems(type, { ...issue, path: ['translations', 0, ...issue.path] }, file),
    ),
  );
}

const NOT_UTF_8 = {
  code: 'file/not-utf-8',
  span: TOP,
  message: 'the file is not UTF-8 text',
  hint: 'save it with the encoding UTF-8',
};

function noLanguage(language: string): Problem {
  return {
    code: 'translation/no-language',
    span: TOP,
    message: `\`${language}\` is not the tag of a language`,
    hint: 'put translations in translations/<language>/, by its tag: es, vi, zh-Hans',
  };
}

function notTranslated(type: string): Problem {
  const types = Object.entries(entityTypes).flatMap(([name, { schema }]) =>
    'translations' in schema.shape ? name : [],
  );
  return {
    code: 'translation/not-translated',
    span: TOP,
    message: `a ${type} is not translated`,
    hint: `what can be translated: ${types.join(', ')}`,
  };
}

function languageKey(file: ParsedFile): Problem {
  return {
    code: 'schema/unknown-key',
    span: file.keySpanOf(['language']),
    message: 'unknown key `language`',
    hint: 'the folder of the file says which language it is in; take the key out',
  };
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
