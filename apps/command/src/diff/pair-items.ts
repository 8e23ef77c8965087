import { isDeepStrictEqual } from 'node:util';

/** An item of a list before and after, by position. Undefined where it came or went. */
export type Pair = { readonly before: number | undefined; readonly after: number | undefined };

/** Keys that say which thing an item is about: two items that differ in one are two things. */
const ABOUT = ['id', 'language', 'measure', 'issue', 'about', 'step', 'title'] as const;

/**
 * Pairs the items of a list with those of its later state: the same ones first, then those that are about the same
 * thing and have most in common. In the order of the later list, and then what went.
 */
export function pairItems(before: readonly unknown[], after: readonly unknown[]): readonly Pair[] {
  const partners = new Map<number, number>();
  const free = new Set(before.keys());
  const take = (from: number, to: number) => {
    partners.set(to, from);
    free.delete(from);
  };
  for (const [to, item] of after.entries()) {
    const same = [...free].find(
      (from) => likeness(before[from], item) === Number.POSITIVE_INFINITY,
    );
    if (same !== undefined) take(same, to);
  }
  for (const { from, to } of likest(before, after, free, partners)) {
    if (free.has(from) && !partners.has(to)) take(from, to);
  }
  return [
    ...[...after.keys()].map((to) => ({ before: partners.get(to), after: to })),
    ...[...free].map((from) => ({ before: from, after: undefined })),
  ];
}

type Match = { readonly from: number; readonly to: number; readonly likeness: number };

function likest(
  before: readonly unknown[],
  after: readonly unknown[],
  free: ReadonlySet<number>,
  partners: ReadonlyMap<number, number>,
): readonly Match[] {
  return [...after.keys()]
    .filter((to) => !partners.has(to))
    .flatMap((to) =>
      [...free].map((from) => ({ from, to, likeness: likeness(before[from], after[to]) })),
    )
    .filter(({ likeness }) => likeness > 0)
    .sort((a, b) => b.likeness - a.likeness || Math.abs(a.from - a.to) - Math.abs(b.from - b.to));
}

function likeness(left: unknown, right: unknown): number {
  if (isDeepStrictEqual(left, right)) return Number.POSITIVE_INFINITY;
  if (!isKeyed(left) || !isKeyed(right)) return 0;
  const about = ABOUT.find((key) => key in left || key in right);
  if (about && left[about] !== right[about]) return 0;
  const keys = Object.keys(left).filter((key) => isDeepStrictEqual(left[key], right[key]));
  return keys.length;
}

function isKeyed(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
