/** The highest raise of a year that the calculator takes, in percent: far above any that was offered. */
export const MOST = 20;

/** Raises read from what a reader wrote, or what is wrong with the first that is none. */
export type ReadRates =
  | { readonly rates: readonly number[] }
  | { readonly wrong: number; readonly message: string };

/** Reads the raise of each year in percent. A comma is taken for a point; a percent sign is allowed. */
export function readRates(texts: readonly string[]): ReadRates {
  const rates = texts.map((text) => {
    const plain = text.trim().replace(/\s*%$/, '').replace(',', '.');
    return /^\d+(\.\d{1,2})?$/.test(plain) ? Number(plain) : Number.NaN;
  });
  const wrong = rates.findIndex((rate) => !(rate <= MOST));
  if (wrong < 0) return { rates };
  return {
    wrong,
    message: `Year ${wrong + 1}: write a percentage from 0 to ${MOST} with at most two decimals, for example 4.5.`,
  };
}
