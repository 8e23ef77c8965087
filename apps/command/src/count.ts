/** A number with its noun: `1 error`, `3 entries`, `4 days`. */
export function count(number: number, noun: string): string {
  if (number === 1) return `1 ${noun}`;
  return `${number} ${noun.replace(/([^aeiou])y$/, '$1ie')}s`;
}
