/** Where a label stands: how far below its mark the baseline lies, and which end of it stands at the mark. */
export type LabelPlace = { readonly anchor: 'start' | 'middle' | 'end'; readonly below: number };

type Point = { readonly x: number; readonly y: number };
type Box = { readonly from: number; readonly to: number; readonly y: number };

/** The narrowest drawing that must be readable, in pixels: a phone of 320 less margins and the scale. */
const WIDTH = 228;
const HEIGHT = 200;
/** What a letter and a line of a label take, in pixels. */
const LETTER = 6.6;
const LINE = 15;
/** Baselines that are tried, in pixels below the mark. */
const BASELINES = [-10, 19, -25, 34];

/**
 * Places labels above or below their marks, in order of importance, each only where it stands on no other label
 * and on no mark even in the narrowest drawing.
 * @param wanted the marks to label with their texts, the most important first
 * @param marks every mark of the drawing, in percent of its width and height
 */
export function labelMarks<Mark extends Point>(
  wanted: ReadonlyMap<Mark, string>,
  marks: readonly Mark[],
): ReadonlyMap<Mark, LabelPlace> {
  const places = new Map<Mark, LabelPlace>();
  const taken: Box[] = [];
  for (const [mark, text] of wanted) {
    const at = inPixels(mark);
    const anchor = anchorAt(at.x, text);
    for (const below of BASELINES) {
      const box = boxOf(at, anchor, below, text);
      if (box.y < -12 || box.y > HEIGHT - 3 || taken.some((other) => areTouching(box, other)))
        continue;
      if (marks.some((other) => other !== mark && isOn(box, inPixels(other)))) continue;
      taken.push(box);
      places.set(mark, { anchor, below });
      break;
    }
  }
  return places;
}

function inPixels({ x, y }: Point): Point {
  return { x: (x / 100) * WIDTH, y: (y / 100) * HEIGHT };
}

function anchorAt(x: number, text: string): LabelPlace['anchor'] {
  const half = (text.length * LETTER) / 2;
  if (x - half < 0) return 'start';
  return x + half > WIDTH ? 'end' : 'middle';
}

function boxOf(at: Point, anchor: LabelPlace['anchor'], below: number, text: string): Box {
  const width = text.length * LETTER;
  const from = at.x - (anchor === 'start' ? 0 : anchor === 'end' ? width : width / 2);
  return { from, to: from + width, y: at.y + below };
}

function areTouching(one: Box, other: Box): boolean {
  return one.from < other.to + 4 && other.from < one.to + 4 && Math.abs(one.y - other.y) < LINE;
}

function isOn({ from, to, y }: Box, { x, y: height }: Point): boolean {
  return x > from - 6 && x < to + 6 && height > y - LINE - 3 && height < y + 6;
}
