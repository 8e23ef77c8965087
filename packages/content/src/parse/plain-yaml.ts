/** A mapping of YAML as data. */
export type Mapping = { readonly [key: string]: unknown };

const INDENT = 2;
/** Columns before the deepest of the record, twice. */
const DEEPEST = 16;
/** What the record never has and YAML gives a meaning of its own, or none. */
const FOREIGN = /[\t\r\0\uFEFF]| $/m;
const KEY = /^([A-Za-z][A-Za-z0-9]*):(?: (.+))?$/;
const FOLDED = /^>(-?)$/;
const LIST = /^\[(.*)\]$/;
const WORDS = /^[A-Za-z0-9][\w.~/-]*(?: [\w.~/-]+)*$/;
const QUOTED = /^"([^"\\]*)"$|^'([^']*)'$/;
const TEXT = /^[\p{L}\p{N}$(“](?!.*(?::(?: |$)| #))/u;
/** Words that are no text to YAML. */
const NO_TEXT = /^(?:null|true|false)$/i;
const NUMBER = /^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,9})?$/;
/** What may be a number in another notation. */
const NUMBER_LIKE = /^(?:0[xo]|[\d.]+(?:e[-+]?\d*)?$)/i;

/**
 * The data of YAML as `strike fmt` lays it out, of keys, lists and texts without marks, as most files are: equal to
 * what a parser of YAML gives, in a small part of its time. Undefined where the text may hold anything else.
 */
export function plainYaml(text: string): Mapping | undefined {
  if (FOREIGN.test(text)) return undefined;
  const lines = { all: text.replace(/\n$/, '').split('\n'), at: 0 };
  const mapping = readMapping(lines, 0);
  return lines.at === lines.all.length ? mapping : undefined;
}

/** The lines of a text, and which of them is read next. */
type Lines = { readonly all: string[]; at: number };

function readMapping(lines: Lines, indent: number): Mapping | undefined {
  const mapping: { [key: string]: unknown } = {};
  while (indentOf(lines) === indent) {
    const [, key, value] = KEY.exec(takeLine(lines, indent)) ?? [];
    if (key === undefined || NO_TEXT.test(key) || Object.hasOwn(mapping, key)) return undefined;
    mapping[key] = value === undefined ? readBelow(lines, indent) : readValue(lines, indent, value);
    if (mapping[key] === undefined) return undefined;
  }
  return mapping;
}

function readBelow(lines: Lines, parent: number): unknown {
  const indent = parent + INDENT;
  if (indentOf(lines) !== indent || indent > DEEPEST) return undefined;
  return isItem(lines, indent) ? readList(lines, indent) : readMapping(lines, indent);
}

function readList(lines: Lines, indent: number): readonly unknown[] | undefined {
  const list: unknown[] = [];
  while (indentOf(lines) === indent) {
    if (!isItem(lines, indent)) return undefined;
    const item = readItem(lines, indent);
    if (item === undefined) return undefined;
    list.push(item);
  }
  return list;
}

function readItem(lines: Lines, indent: number): unknown {
  const within = indent + INDENT;
  const value = takeLine(lines, within);
  if (!KEY.test(value)) return readValue(lines, indent, value);
  // The first key of a mapping stands on the line of its dash.
  lines.at -= 1;
  lines.all[lines.at] = ' '.repeat(within) + value;
  return readMapping(lines, within);
}

function readValue(lines: Lines, parent: number, value: string): unknown {
  const folded = FOLDED.exec(value);
  if (folded) {
    const text = readFolded(lines, parent + INDENT);
    return text === undefined || folded[1] ? text : `${text}\n`;
  }
  const list = LIST.exec(value)?.[1];
  return list === undefined ? readScalar(value) : readWords(list);
}

// Line breaks become spaces, and each empty line a line break.
function readFolded(lines: Lines, indent: number): string | undefined {
  const read: string[] = [];
  while (indentOf(lines) === indent || lines.all[lines.at] === '') {
    read.push(takeLine(lines, indent));
  }
  const text = read.join('\n').replace(/\n+$/, '');
  if (text === '' || text.startsWith('\n')) return undefined;
  return text.replaceAll(/\n+/g, (breaks) => (breaks.length === 1 ? ' ' : breaks.slice(1)));
}

function readWords(list: string): readonly unknown[] | undefined {
  const words = list === '' ? [] : list.split(', ');
  const values = words.map((word) => (WORDS.test(word) ? readScalar(word) : undefined));
  return values.includes(undefined) ? undefined : values;
}

function readScalar(value: string): string | number | boolean | undefined {
  if (value === 'true' || value === 'false') return value === 'true';
  if (NUMBER.test(value)) return value === '-0' ? undefined : Number(value);
  const quoted = QUOTED.exec(value);
  if (quoted) return quoted[1] ?? quoted[2];
  const isText = TEXT.test(value) && !NUMBER_LIKE.test(value) && !NO_TEXT.test(value);
  return isText ? value : undefined;
}

function isItem({ all, at }: Lines, indent: number): boolean {
  return all[at]?.startsWith('- ', indent) === true;
}

function takeLine(lines: Lines, indent: number): string {
  const line = lines.all[lines.at]?.slice(indent) ?? '';
  lines.at += 1;
  return line;
}

// Of an empty line none, and behind the last line less than that.
function indentOf({ all, at }: Lines): number {
  const line = all[at];
  if (line === undefined) return -1;
  let indent = 0;
  while (line.charCodeAt(indent) === 32) indent += 1;
  return indent;
}
