type Mark = { readonly figure: { readonly low: number; readonly high: number } };
type Line = {
  readonly union?: Mark | null;
  readonly employer?: Mark | null;
  readonly settlement?: Mark | null;
};

/**
 * Where the settlement stands between the union's figure (1) and the district's (99), in percent of the line.
 * A settlement beyond either end stands at that end. Undefined where there are not three different figures.
 */
export function placeOnLine({ union, employer, settlement }: Line): number | undefined {
  if (!union || !employer || !settlement) return undefined;
  const [from, to, mark] = [middleOf(union), middleOf(employer), middleOf(settlement)];
  if (from === to) return undefined;
  const share = (mark - from) / (to - from);
  return Math.round((1 + 98 * Math.min(1, Math.max(0, share))) * 10) / 10;
}

function middleOf({ figure: { low, high } }: Mark): number {
  return (low + high) / 2;
}
