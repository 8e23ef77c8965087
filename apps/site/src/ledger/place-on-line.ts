type Amount = { readonly low: number; readonly high: number };
type Mark = { readonly figure: Amount };
type Line = {
  readonly union: readonly Mark[];
  readonly employer: readonly Mark[];
  readonly settlement?: Mark | null;
};

/** Where marks stand between the union's first figure (1) and the employer's first (99), in percent of the line. */
export type Places = {
  readonly union: readonly number[];
  readonly employer: readonly number[];
  readonly settlement: number | undefined;
};

/**
 * Places every figure of a line on one scale. A figure beyond either end stands at that end. Undefined where the
 * sides did not begin apart, since there is no distance to draw.
 */
export function placeOnLine({ union, employer, settlement }: Line): Places | undefined {
  const [left] = union;
  const [right] = employer;
  if (!left || !right || middleOf(left) === middleOf(right)) return undefined;
  const [from, to] = [middleOf(left), middleOf(right)];
  const place = (mark: Mark) => {
    const share = (middleOf(mark) - from) / (to - from);
    return Math.round((1 + 98 * Math.min(1, Math.max(0, share))) * 10) / 10;
  };
  return {
    union: union.map(place),
    employer: employer.map(place),
    settlement: settlement ? place(settlement) : undefined,
  };
}

function middleOf({ figure: { low, high } }: Mark): number {
  return (low + high) / 2;
}
