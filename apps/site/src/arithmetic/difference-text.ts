/** How far a stated figure lies from a result, in words: `0.3 percent above our result`. */
export function differenceText(difference: number): string {
  const size = Math.round(Math.abs(difference) * 10) / 10;
  if (size === 0) return 'the same as our result';
  return `${size} percent ${difference > 0 ? 'above' : 'below'} our result`;
}
