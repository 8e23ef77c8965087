import type { Node, Pair } from 'yaml';
import { isMap, isScalar, isSeq, parseDocument } from 'yaml';

/** A change to a valid file, and where a report of it has to point. */
export type Mutation = {
  readonly text: string;
  /** The node that was changed; of a key that was dropped, the mapping it is missing from. */
  readonly from: number;
  readonly to: number;
};

/** A key of a file, with its value. */
export type PlacedPair = {
  readonly key: string;
  readonly path: readonly (string | number)[];
  readonly pair: Pair<Node, Node | null>;
};

/** The keys of a text in YAML that begins at an offset of its file, at every depth. */
export function pairsIn(text: string, start: number, end: number): readonly PlacedPair[] {
  const document = parseDocument(text.slice(start, end));
  return [...pairsBelow(document.contents, [])];
}

function* pairsBelow(node: unknown, path: readonly (string | number)[]): Generator<PlacedPair> {
  if (isSeq(node)) {
    for (const [index, item] of node.items.entries()) yield* pairsBelow(item, [...path, index]);
  }
  if (!isMap(node)) return;
  for (const pair of node.items) {
    const key = isScalar(pair.key) ? String(pair.key.value) : '';
    yield { key, path: [...path, key], pair: pair as PlacedPair['pair'] };
    yield* pairsBelow(pair.value, [...path, key]);
  }
}

/** Where the front matter of a file stands, or the whole of a file that is YAML. */
export function keysOf(text: string): { start: number; end: number } {
  const match = /^---\n([\s\S]*?\n)---\n/.exec(text);
  return match ? { start: 4, end: 4 + (match[1]?.length ?? 0) } : { start: 0, end: text.length };
}

/** Gives a key another name. */
export function renamed(text: string, start: number, { key, pair }: PlacedPair): Mutation {
  const [from] = rangeOf(pair.key, start);
  const name = `${key}x`;
  return { text: spliced(text, from, from + key.length, name), from, to: from + name.length };
}

/** Takes a key and its value away. The rest is laid out anew. */
export function dropped(text: string, start: number, end: number, { path }: PlacedPair): Mutation {
  const document = parseDocument(text.slice(start, end));
  document.deleteIn(path);
  const keys = document.toString({ lineWidth: 0 });
  const parent = path.slice(0, -1);
  const map = parseDocument(keys);
  const [from, to] = rangeOf(parent.length > 0 ? map.getIn(parent, true) : map.contents, start);
  return { text: text.slice(0, start) + keys + text.slice(end), from, to: Math.max(from + 1, to) };
}

/** Puts a value of another sort in place of one: a group of keys, which no single value is. */
export function retyped(text: string, start: number, { pair }: PlacedPair): Mutation | undefined {
  if (!isScalar(pair.value) && !isSeq(pair.value)) return undefined;
  const [from, to] = rangeOf(pair.value, start);
  if (to <= from) return undefined;
  const ends = text.slice(0, to).endsWith('\n') ? '\n' : '';
  const wrong = '{ wrong: sort }';
  return { text: spliced(text, from, to, wrong + ends), from, to: from + wrong.length };
}

/** Puts a letter too many behind a stretch of a text, such as an id. */
export function mistyped(text: string, from: number, length: number): Mutation {
  const to = from + length;
  return { text: spliced(text, to, to, 'zz'), from, to: to + 2 };
}

function spliced(text: string, from: number, to: number, put: string): string {
  return text.slice(0, from) + put + text.slice(to);
}

function rangeOf(node: unknown, start: number): readonly [from: number, to: number] {
  const [from = 0, to = 0] = (node as Node).range ?? [];
  return [start + from, start + to];
}
