import { addressOf, readEntity } from '@strike-ledger/core';

import type { Diagnostic, Problem } from '../diagnostics/diagnostic.ts';
import { fromProblem } from '../diagnostics/diagnostic.ts';
import { schemaProblems } from '../diagnostics/schema-problems.ts';
import type { Placement } from '../files/layout.ts';
import { placeOf } from '../files/layout.ts';
import type { ContentFile } from '../files/read-files.ts';
import { parseMarkdown } from '../parse/parse-markdown.ts';
import { parseYaml } from '../parse/parse-yaml.ts';
import type { ParsedFile } from '../parse/parsed-file.ts';
import type { Entry } from './entry.ts';

/** What came of a file: an entry, or why there is none and which address is missing for it. */
export type ReadEntry =
  | { readonly ok: true; readonly entry: Entry }
  | { readonly ok: false; readonly address?: string; readonly diagnostics: readonly Diagnostic[] };

const TOP = { offset: 0, length: 1 };
const NOT_UTF_8 = {
  code: 'file/not-utf-8',
  span: TOP,
  message: 'the file is not UTF-8 text',
  hint: 'save it with the encoding UTF-8',
};

/** Reads a file into the entity that its place says it holds. */
export function readEntry({ path, text }: ContentFile): ReadEntry {
  const fail = (problems: readonly Problem[], address?: string): ReadEntry => ({
    ok: false,
    ...(address && { address }),
    diagnostics: problems.map((problem) => fromProblem(problem, path, text ?? '')),
  });
  const place = placeOf(path);
  if (!place.ok) return fail([{ ...place, span: TOP }]);
  const address = addressOf(place.identity);
  if (text === undefined) return fail([NOT_UTF_8], address);
  const result = readText(place, path, text);
  return Array.isArray(result) ? fail(result, address) : { ok: true, entry: result };
}

function readText(
  { identity, format }: Extract<Placement, { ok: true }>,
  file: string,
  text: string,
): Entry | Problem[] {
  const parsed = format === 'markdown' ? parseMarkdown(text) : parseYaml(text);
  if (!parsed.ok) return [...parsed.problems];
  if (Object.hasOwn(parsed.file.data as object, 'translations')) return [inline(parsed.file)];
  const read = readEntity({ ...identity, file }, parsed.file.data);
  if (read.ok) return { entity: read.entity, parsed: parsed.file, text };
  return read.issues.flatMap((issue) => schemaProblems(identity.type, issue, parsed.file));
}

function inline(file: ParsedFile): Problem {
  return {
    code: 'schema/unknown-key',
    span: file.keySpanOf(['translations']),
    message: 'a translation stands in a file of its own, not in a key `translations`',
    hint: 'write it to translations/<language>/ and, below that, to the path of this file',
  };
}
