const OPENING = '[{';
const CLOSING = ']}';
/** A value in quotation marks, on one line. */
const QUOTED = /(?<=[\s,:[{])(?:"(?:[^"\\\n]|\\.)*"|'(?:[^'\n]|'')*')/g;

/** Where the line that holds an offset begins to say something. */
export function startOfLine(text: string, offset: number): number {
  const line = text.lastIndexOf('\n', offset - 1) + 1;
  const indent = /^[ \t]*/.exec(text.slice(line))?.[0].length ?? 0;
  return line + indent;
}

/** Where the bracket stands that is still open at an offset. */
export function openingBefore(text: string, offset: number): number {
  const bare = text.slice(0, offset).replaceAll(QUOTED, (quoted) => ' '.repeat(quoted.length));
  let closed = 0;
  for (let at = offset - 1; at >= 0; at -= 1) {
    const character = bare.charAt(at);
    if (CLOSING.includes(character)) closed += 1;
    else if (OPENING.includes(character)) {
      if (closed === 0) return at;
      closed -= 1;
    }
  }
  return offset;
}
