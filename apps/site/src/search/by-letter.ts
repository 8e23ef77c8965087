import type { Entry } from './entry.ts';

/** The entries whose titles begin with one letter. */
export type Letter = { readonly letter: string; readonly entries: readonly Entry[] };

/** Entries in the order of the alphabet under their first letters. Articles and quotation marks do not count; figures come first, under #. */
export function byLetter(entries: readonly Entry[]): readonly Letter[] {
  const sorted = [...entries].sort((a, b) => keyOf(a).localeCompare(keyOf(b), 'en'));
  return [...Map.groupBy(sorted, letterOf)]
    .map(([letter, entries]) => ({ letter, entries }))
    .sort((a, b) => a.letter.localeCompare(b.letter, 'en'));
}

function keyOf({ title }: Entry): string {
  return title.replace(/^[^\p{L}\p{N}]+/u, '').replace(/^(?:an?|the) /i, '');
}

function letterOf(entry: Entry): string {
  const first = keyOf(entry).normalize('NFD').charAt(0).toUpperCase();
  return /[A-Z]/.test(first) ? first : '#';
}
