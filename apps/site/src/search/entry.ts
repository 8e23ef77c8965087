/** A thing of the record as search and index know it. */
export type Entry = {
  /** What sort of thing it is, in a word that readers use: Event, Claim, Person. */
  readonly kind: string;
  /** Its title, or its name. */
  readonly title: string;
  /** Address of its page, or of its place on a page. */
  readonly path: string;
  /** The words by which it is found, beside its title. */
  readonly text: string;
  /** Its date as people say it; left out where it has none. */
  readonly date?: string | undefined;
  /** Short titles of the disputes that it belongs to or appears in. */
  readonly disputes: readonly string[];
};

type Part = string | null | undefined | { readonly text: string } | readonly Part[];

/** Puts together what an entry is found by, in pieces set apart for the reader: what is not there is left out. */
export function textOf(...parts: readonly Part[]): string {
  return parts.flatMap(piecesOf).join(' · ');
}

function piecesOf(part: Part): readonly string[] {
  if (!part) return [];
  if (typeof part === 'string') return [part];
  return 'text' in part ? [part.text] : part.flatMap(piecesOf);
}
