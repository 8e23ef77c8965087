/** An amount as it is typed into the form: a number, or the two ends of a range. */
export const RANGE = /^(-?\d+(?:\.\d+)?)(?: to (-?\d+(?:\.\d+)?))?$/;

/** An amount of the record as the form shows it: `[23, 26]` is `23 to 26`. */
export function amountText(amount: number | readonly number[]): string {
  return typeof amount === 'number' ? String(amount) : amount.join(' to ');
}

/** What was typed as an amount of the record; what is no amount stays as it is, for the check to tell. */
export function readAmount(text: string): number | readonly number[] | string {
  const [, low, high] = RANGE.exec(text.trim()) ?? [];
  if (low === undefined) return text;
  return high === undefined ? Number(low) : [Number(low), Number(high)];
}
