/** A horizon or basis; null where core says `unstated`. */
export function statedOrNull(word: string): string | null {
  return word === 'unstated' ? null : word;
}
