import type { Document, YAMLError } from 'yaml';

import type { Problem } from '../diagnostics/diagnostic.ts';
import { problem } from '../diagnostics/diagnostic.ts';
import { openingBefore, startOfLine } from './around.ts';

/** What the parser says of a bracket or brace that is still open. */
const UNCLOSED = /end with a [\]}]$/;

/**
 * Says what keeps a text from being read as YAML, in the words of somebody who does not know its grammar. Only what the
 * parser stumbles on first: what it says of the lines below is most often wrong.
 */
export function syntaxProblem(document: Document.Parsed, text: string): Problem | undefined {
  const [first, ...more] = document.errors.toSorted((left, right) => left.pos[0] - right.pos[0]);
  if (!first) return undefined;
  // Of two names for one fault, that which says how far it reaches.
  const wider = more.find(
    ({ pos, code }) => pos[0] === first.pos[0] && code === 'MULTILINE_IMPLICIT_KEY',
  );
  return tell(wider ?? first, text);
}

function tell({ code, message, pos: [from, to] }: YAMLError, text: string): Problem {
  const span = { offset: from, length: Math.max(1, to - from) };
  switch (code) {
    case 'TAB_AS_INDENT':
      return problem('yaml/tab', span, {});
    case 'MULTIPLE_DOCS':
      return problem('yaml/several-documents', { ...span, length: 3 }, {});
    case 'BAD_DQ_ESCAPE':
      return problem(
        'yaml/bad-escape',
        { ...span, length: 2 },
        { written: text.slice(from, from + 2) },
      );
    case 'BAD_SCALAR_START':
      return badStart(text, from);
    case 'BAD_ALIAS':
    case 'ALIAS_PROPS':
    case 'MULTIPLE_ANCHORS':
      return problem('yaml/anchor', span, {});
    case 'MULTIPLE_TAGS':
    case 'TAG_RESOLVE_FAILED':
      return problem('yaml/tag', span, { tag: text.slice(from, to) });
    case 'BAD_INDENT':
      return UNCLOSED.test(message) ? openBracket(message, text, from) : indentation(text, from);
    case 'MULTILINE_IMPLICIT_KEY':
    case 'BLOCK_AS_IMPLICIT_KEY':
      return misreadKey(text, from, to);
    case 'MISSING_CHAR':
      return missingMark(message, text, from, span.length);
    default:
      return unexpected(message, text, from, span.length);
  }
}

function badStart(text: string, offset: number): Problem {
  return problem('yaml/bad-start', { offset, length: 1 }, { character: text.charAt(offset) });
}

function indentation(text: string, at: number): Problem {
  const offset = startOfLine(text, at);
  return problem('yaml/indentation', { offset, length: lengthOfLine(text, offset) }, {});
}

function openBracket(message: string, text: string, at: number): Problem {
  const offset = openingBefore(text, at);
  const missing = message.endsWith('}') ? 'a closing brace' : 'a closing bracket';
  return problem('yaml/not-closed', { offset, length: lengthOfLine(text, offset) }, { missing });
}

// A value with a colon in it, a line without one, or a line that is indented as if it went on.
function misreadKey(text: string, from: number, to: number): Problem {
  const length = lengthOfLine(text, from);
  if (text.charAt(from) === '?') return badStart(text, from);
  const start = startOfLine(text, from);
  if (start >= from) {
    const isItem = text.charAt(start) === '-';
    return isItem
      ? indentation(text, start)
      : problem('yaml/no-colon', { offset: from, length }, {});
  }
  const lineEnd = text.indexOf('\n', from);
  if (to > lineEnd && lineEnd !== -1) return indentation(text, lineEnd + 1);
  return problem('yaml/colon-in-value', { offset: from, length }, {});
}

function missingMark(message: string, text: string, at: number, length: number): Problem {
  const line = { offset: at, length: lengthOfLine(text, at) };
  const quote = /closing (["'])quote/.exec(message)?.[1];
  if (quote) return openQuote(quote, text.slice(0, at));
  if (UNCLOSED.test(message)) return openBracket(message, text, at);
  if (/Missing , /.test(message)) {
    const missing = 'a comma before this';
    return problem('yaml/not-closed', { offset: at, length: 1 }, { missing });
  }
  if (/without - indicator/.test(message)) return indentation(text, at);
  if (/followed by map values/.test(message)) return problem('yaml/no-colon', line, {});
  if (/^Comments must be separated/.test(message)) return problem('yaml/after-value', line, {});
  if (/^Missing directives-end/.test(message)) return badStart(text, text.search(/^%/m));
  return broken(text, at, length);
}

function openQuote(quote: string, text: string): Problem {
  const isDouble = quote === '"';
  // What is escaped closes nothing, and opens nothing.
  const offset = text.search(isDouble ? /"(?:[^"\\]|\\[\s\S])*\\?$/ : /'(?:[^']|'')*$/);
  const missing = `a closing ${isDouble ? 'double' : 'single'} quotation mark`;
  return problem('yaml/not-closed', { offset, length: lengthOfLine(text, offset) }, { missing });
}

function unexpected(message: string, text: string, offset: number, length: number): Problem {
  const line = startOfLine(text, offset);
  if (/Not a YAML token|extra characters/.test(message)) {
    const mark = text.slice(line, offset).search(/[>|][^>|]*$/);
    if (mark !== -1) return badStart(text, line + mark);
  }
  if (/same line with key/.test(message)) return badStart(text, offset);
  if (/at node end/.test(message)) {
    // The lines above it are indented further, or are items.
    if (line === offset) return indentation(text, offset);
    return problem('yaml/after-value', { offset, length: lengthOfLine(text, offset) }, {});
  }
  return broken(text, offset, length);
}

function broken(text: string, offset: number, length: number): Problem {
  const found = text.slice(offset, offset + Math.min(length, 20)).trim();
  return problem('yaml/broken', { offset, length }, { found });
}

function lengthOfLine(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return Math.max(1, (end === -1 ? text.length : end) - offset);
}
