/** Where a label stands: its baseline, and which end of it stands at the mark. */
export type LabelPlace = { readonly anchor: 'start' | 'middle' | 'end'; readonly y: number };

type Point = { readonly x: number; readonly y: number };

/** Half the width and the height of a label, in units of the view box. */
const HALF = 22;
const HEIGHT = 14;

/**
 * Places labels above or below their marks, in order of importance, each only where it stands on no other label
 * and on no mark.
 * @param wanted the marks to label, the most important first
 * @param marks every mark of the chart
 * @param edges where the drawing begins and ends from left to right
 */
export function labelMarks<Mark extends Point>(
  wanted: readonly Mark[],
  marks: readonly Mark[],
  edges: { readonly left: number; readonly right: number },
): ReadonlyMap<Mark, LabelPlace> {
  const places = new Map<Mark, LabelPlace>();
  const taken: Point[] = [];
  for (const mark of new Set(wanted)) {
    const anchor = anchorAt(mark.x, edges);
    const x = anchor === 'start' ? mark.x + HALF : anchor === 'end' ? mark.x - HALF : mark.x;
    const y = [mark.y - 10, mark.y + 19].find(
      (height) =>
        taken.every((other) => Math.abs(other.x - x) > 50 || Math.abs(other.y - height) > HEIGHT) &&
        marks.every((other) => Math.abs(other.x - x) > 28 || Math.abs(other.y - height + 4) > 9),
    );
    if (y === undefined) continue;
    taken.push({ x, y });
    places.set(mark, { anchor, y });
  }
  return places;
}

function anchorAt(
  x: number,
  { left, right }: { readonly left: number; readonly right: number },
): LabelPlace['anchor'] {
  if (x < left + 2 * HALF) return 'start';
  return x > right - 2 * HALF ? 'end' : 'middle';
}
