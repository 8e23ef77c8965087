import type { Path } from '@strike-ledger/core';
import type { Document, Node } from 'yaml';
import { isAlias, isMap, isNode, isPair, isScalar, isSeq, parseDocument, visit } from 'yaml';

import type { Problem } from '../diagnostics/diagnostic.ts';
import type { Span } from '../diagnostics/position.ts';
import type { ParsedFile, ParseResult } from './parsed-file.ts';

const HINTS: { readonly [code: string]: string } = {
  DUPLICATE_KEY: 'keep one of the two, or make them one list',
  TAB_AS_INDENT: 'indent with spaces',
  BAD_INDENT: 'line the key up with its neighbors',
  MULTILINE_IMPLICIT_KEY:
    'put quotation marks around a value that holds a colon followed by a space',
  BLOCK_AS_IMPLICIT_KEY:
    'put quotation marks around a value that holds a colon followed by a space',
  MISSING_CHAR: 'close the quotation mark or bracket',
};

/**
 * Reads a YAML mapping with the place of every value.
 * @param text the YAML
 * @param start where it begins in its file
 */
export function parseYaml(text: string, start = 0): ParseResult {
  const document = parseDocument(text, { prettyErrors: false, strict: true });
  const problems = [...syntaxProblems(document, start), ...aliasProblems(document, start)];
  if (problems.length > 0) return { ok: false, problems };
  if (!isMap(document.contents)) {
    const problem = {
      code: document.contents === null ? 'file/empty' : 'yaml/no-keys',
      span: { offset: start, length: 1 },
      message: document.contents === null ? 'the file says nothing' : 'the file holds no keys',
      hint: 'write keys and values, as the example in content/README.md does',
    };
    return { ok: false, problems: [problem] };
  }
  return { ok: true, file: locate(document, text, start) };
}

function locate(document: Document.Parsed, text: string, start: number): ParsedFile {
  const spanOf = (path: Path) => spanOfNode(nearest(document, path), start);
  return {
    data: document.toJS(),
    spanOf,
    keySpanOf: (path) => spanOfNode(keyNode(document, path) ?? nearest(document, path), start),
    spanInProse: (path, offset, length) => {
      const node = document.getIn(path, true);
      if (!isScalar(node) || typeof node.value !== 'string' || !node.range) return spanOf(path);
      const [from, to] = node.range;
      const at = findAgain(node.value, offset, text.slice(from, to));
      return { offset: start + from + at, length };
    },
  };
}

// A folded or quoted scalar is laid out otherwise than its value, so look for the same word, as often as it came.
function findAgain(value: string, offset: number, written: string): number {
  const word = /^\S+/.exec(value.slice(offset))?.[0] ?? '';
  if (word === '') return 0;
  let at = written.indexOf(word);
  for (let seen = value.indexOf(word); seen !== -1 && seen < offset; ) {
    at = written.indexOf(word, at + 1);
    seen = value.indexOf(word, seen + 1);
  }
  return Math.max(at, 0);
}

function nearest(document: Document.Parsed, path: Path): Node | null {
  for (let depth = path.length; depth > 0; depth -= 1) {
    const node = document.getIn(path.slice(0, depth), true);
    if (isNode(node)) return node;
  }
  return document.contents;
}

function keyNode(document: Document.Parsed, path: Path): Node | undefined {
  const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
  if (!isMap(parent)) return undefined;
  const pair = parent.items.find(({ key }) => isScalar(key) && key.value === path.at(-1));
  return pair && isNode(pair.key) ? pair.key : undefined;
}

function spanOfNode(node: Node | null, start: number): Span {
  const [from, to] = node?.range ?? [0, 1];
  if (isMap(node) || isSeq(node)) return { offset: start + from, length: firstItemLength(node) };
  return { offset: start + from, length: Math.max(1, to - from) };
}

function firstItemLength(node: Node): number {
  const first = isMap(node) || isSeq(node) ? node.items[0] : undefined;
  const key = isPair(first) ? first.key : first;
  return isNode(key) && key.range ? key.range[1] - key.range[0] : 1;
}

function syntaxProblems({ errors }: Document.Parsed, start: number): Problem[] {
  return errors.map(({ code, message, pos: [from, to] }) => ({
    code: `yaml/${code.toLowerCase().replaceAll('_', '-')}`,
    span: { offset: start + from, length: Math.max(1, to - from) },
    message: message.charAt(0).toLowerCase() + message.slice(1),
    hint: HINTS[code] ?? 'mend the YAML here; quotation marks around the value often help',
  }));
}

function aliasProblems(document: Document.Parsed, start: number): Problem[] {
  const problems: Problem[] = [];
  visit(document, {
    Node(_key, node) {
      if (!isAlias(node) && !node.anchor) return;
      problems.push({
        code: 'yaml/anchor',
        span: spanOfNode(node, start),
        message: 'anchors and aliases are not used here',
        hint: 'write the value out where it is needed',
      });
    },
  });
  return problems;
}
