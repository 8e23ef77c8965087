import type { Entity } from '@strike-ledger/core';
import { addressOf, readEntity } from '@strike-ledger/core';

import type { Diagnostic, Problem } from '../diagnostics/diagnostic.ts';
import { fromProblem, problem } from '../diagnostics/diagnostic.ts';
import { firstProblems } from '../diagnostics/first-problems.ts';
import { isError } from '../diagnostics/is-error.ts';
import { schemaProblems } from '../diagnostics/schema-problems.ts';
import type { Placement } from '../files/layout.ts';
import { formatOf, placeOf } from '../files/layout.ts';
import type { ContentFile } from '../files/read-files.ts';
import { parseMarkdown } from '../parse/parse-markdown.ts';
import { parseYaml } from '../parse/parse-yaml.ts';
import type { ParsedFile } from '../parse/parsed-file.ts';
import type { Entry } from './entry.ts';

/** What came of a file: an entry, or why there is none and which address is missing for it. */
export type ReadEntry = { readonly diagnostics: readonly Diagnostic[] } & (
  | { readonly ok: true; readonly entry: Entry }
  | { readonly ok: false; readonly address?: string }
);

const PARSERS = { markdown: parseMarkdown, yaml: parseYaml };

/** Reads a file into the entity that its place says it holds. */
export function readEntry({ path, text, problems = [] }: ContentFile): ReadEntry {
  const tell = (all: readonly Problem[]) =>
    firstProblems(all).map((each) => fromProblem(each, path, text));
  const place = placeOf(path);
  if (!place.ok) return { ok: false, diagnostics: tell([place.problem, ...problems]) };
  const address = addressOf(place.identity);
  if (problems.some(isError)) {
    return { ok: false, address, diagnostics: tell(problems) };
  }
  const result = readText(place, path, text);
  return Array.isArray(result)
    ? { ok: false, address, diagnostics: tell([...problems, ...result]) }
    : { ok: true, entry: result, diagnostics: tell(problems) };
}

/** An entity with the file it was read from. To keep the places of every file would take most of the memory. */
export function entryOf(entity: Entity, text: string): Entry {
  return {
    entity,
    text,
    get parsed() {
      const parsed = PARSERS[formatOf(entity.type)](text);
      if (!parsed.ok) throw new Error(`${entity.file} could be read once and not again.`);
      return parsed.file;
    },
  };
}

function readText(
  { identity, format }: Extract<Placement, { ok: true }>,
  file: string,
  text: string,
): Entry | Problem[] {
  const parsed = PARSERS[format](text);
  if (!parsed.ok) return [...parsed.problems];
  if (Object.hasOwn(parsed.file.data as object, 'translations')) return [inline(parsed.file)];
  const read = readEntity({ ...identity, file }, parsed.file.data);
  if (read.ok) return entryOf(read.entity, text);
  return read.issues.flatMap((issue) => schemaProblems(identity.type, issue, parsed.file));
}

function inline(file: ParsedFile): Problem {
  return problem('translation/in-original', file.keySpanOf(['translations']), {});
}
