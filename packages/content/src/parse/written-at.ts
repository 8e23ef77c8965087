import type { Scalar } from 'yaml';

/**
 * Where the character at an offset of a value is written. Quoted, folded and indented values are written with more
 * than their characters: quotation marks, escapes, line breaks and indentation.
 * @param value the value as read
 * @param offset of a character in it
 * @param written the value as it stands in the file, from its first mark to its last
 * @param type how it is written
 */
export function writtenAt(
  value: string,
  offset: number,
  written: string,
  type: Scalar['type'],
): number {
  let at = headOf(written, type);
  for (let read = 0; read < value.length; read += 1) {
    const character = value.charAt(read);
    // White space is laid out anew, so only what can be seen is matched.
    if (/\s/.test(character)) continue;
    const unit =
      type === 'QUOTE_DOUBLE'
        ? nextQuoted(written, at)
        : nextPlain(written, at, type === 'QUOTE_SINGLE' && character === "'" ? "''" : character);
    if (read >= offset) return unit.from;
    at = unit.to;
  }
  return Math.max(0, Math.min(at, written.length - 1));
}

type Unit = { readonly from: number; readonly to: number };

// A block begins below its header; a quoted text after its mark.
function headOf(written: string, type: Scalar['type']): number {
  if (type === 'BLOCK_FOLDED' || type === 'BLOCK_LITERAL') return written.indexOf('\n') + 1;
  return type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE' ? 1 : 0;
}

function nextPlain(written: string, at: number, character: string): Unit {
  const found = written.indexOf(character, at);
  return found === -1 ? { from: at, to: at } : { from: found, to: found + character.length };
}

// The next character of a double-quoted text that can be seen, with its escape.
function nextQuoted(written: string, start: number): Unit {
  let at = start;
  while (at < written.length) {
    const [whole, code = ''] = /^\\(x..|u.{4}|U.{8}|[\s\S])/.exec(written.slice(at, at + 10)) ?? [];
    if (whole === undefined && !/\s/.test(written.charAt(at))) return { from: at, to: at + 1 };
    if (whole !== undefined && !isBlank(code)) {
      return { from: at, to: at + whole.length };
    }
    at += whole?.length ?? 1;
  }
  return { from: start, to: start };
}

function isBlank(code: string): boolean {
  if (!/^[xuU]/.test(code)) return BLANK_ESCAPES.has(code);
  return /\s/.test(String.fromCodePoint(Number.parseInt(code.slice(1), 16)));
}

const BLANK_ESCAPES: ReadonlySet<string> = new Set([...'nrtvf \n\t_LP']);
