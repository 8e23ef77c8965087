import { isMap, parseDocument } from 'yaml';

import type { Problem } from '../diagnostics/diagnostic.ts';
import { problem } from '../diagnostics/diagnostic.ts';
import { TOP } from '../diagnostics/position.ts';
import { duplicateKeys } from './duplicate-keys.ts';
import { foreignFeatures, MOST_DEPTH } from './foreign-features.ts';
import { locate } from './locate.ts';
import type { ParsedFile, ParseResult } from './parsed-file.ts';
import type { Mapping } from './plain-yaml.ts';
import { plainYaml } from './plain-yaml.ts';
import { syntaxProblem } from './syntax-problems.ts';

/**
 * Reads a YAML mapping with the place of every value.
 * @param text the YAML
 * @param start where it begins in its file
 */
export function parseYaml(text: string, start = 0): ParseResult {
  const plain = plainYaml(text);
  if (plain) return { ok: true, file: locatedLater(plain, text, start) };
  const read = readMapping(text, start);
  if (!Array.isArray(read)) return { ok: true, file: read };
  return { ok: false, problems: read.map((each) => moved(each, start)) };
}

// Of most files nobody asks where anything stands.
function locatedLater(data: Mapping, text: string, start: number): ParsedFile {
  let known: ParsedFile | undefined;
  const located = () => {
    known ??= locate(parseDocument(text), text, start);
    return known;
  };
  return {
    data,
    spanOf: (path) => located().spanOf(path),
    keySpanOf: (path) => located().keySpanOf(path),
    spanInProse: (path, offset, length) => located().spanInProse(path, offset, length),
  };
}

function readMapping(text: string, start: number): ParsedFile | Problem[] {
  // Each key would be held against every other: they are looked for below, once each.
  const document = parseDocument(text, { prettyErrors: false, strict: true, uniqueKeys: false });
  // The parser calls itself for each level, until the stack is full.
  if (document.errors.some(({ code }) => code === 'RESOURCE_EXHAUSTION')) {
    return [problem('yaml/too-deep', TOP, { most: MOST_DEPTH })];
  }
  const syntax = syntaxProblem(document, text);
  const others = [...duplicateKeys(document), ...foreignFeatures(document, text)];
  // What the parser made of a text that it could not read is not told as well, where both begin.
  if (syntax) return [syntax, ...others.filter(({ span }) => span.offset !== syntax.span.offset)];
  if (others.length > 0) return others;
  if (isMap(document.contents)) return locate(document, text, start);
  return [problem(document.contents === null ? 'file/empty' : 'yaml/no-keys', TOP, {})];
}

function moved(told: Problem, start: number): Problem {
  const { span, otherSpan } = told;
  const move = ({ offset, length }: Problem['span']) => ({ offset: offset + start, length });
  return { ...told, span: move(span), ...(otherSpan && { otherSpan: move(otherSpan) }) };
}
