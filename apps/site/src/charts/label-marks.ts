/** Where a label stands: how far right of its mark and below it, in pixels, and which end of its baseline stands there. */
export type LabelPlace = {
  readonly anchor: 'start' | 'middle' | 'end';
  readonly right: number;
  readonly below: number;
};

/** A place in a drawing, in percent of its width and height. */
export type Point = { readonly x: number; readonly y: number };

type Pixels = Point;
type Box = { readonly from: number; readonly to: number; readonly y: number };

/** The narrowest drawing that must be readable, in pixels: a phone of 320 less margins and the scale. */
const WIDTH = 228;
const HEIGHT = 200;
/** What a letter and a line of a label take, in pixels. */
const LETTER = 6.6;
const LINE = 15;
/** How far apart the points of a line are looked at, in pixels. */
const STEP = 3;

/**
 * Places labels above, below or beside their marks, in order of importance, each only where it stands on no other label
 * and on no mark even in the narrowest drawing, and where there is room on no line.
 * @param wanted the marks to label with their texts, the most important first
 * @param marks every mark of the drawing
 * @param lines every line of the drawing, from point to point
 */
export function labelMarks<Mark extends Point>(
  wanted: ReadonlyMap<Mark, string>,
  marks: readonly Mark[],
  lines: readonly (readonly Point[])[],
): ReadonlyMap<Mark, LabelPlace> {
  const places = new Map<Mark, LabelPlace>();
  const taken: Box[] = [];
  const traces = lines.flatMap((line) => pointsAlong(line.map(inPixels)));
  for (const [mark, text] of wanted) {
    const at = inPixels(mark);
    const others = marks.filter((other) => other !== mark).map(inPixels);
    const free = placesAt(at, text).filter((place) => {
      const box = boxOf(at, place, text);
      const isOnAnother = taken.some((other) => areTouching(box, other));
      return isInside(box) && !isOnAnother && !others.some((other) => isOn(box, other));
    });
    const isClear = (place: LabelPlace) => {
      const box = boxOf(at, place, text);
      return !traces.some((point) => isThrough(box, point));
    };
    const place = free.find(isClear) ?? free[0];
    if (!place) continue;
    taken.push(boxOf(at, place, text));
    places.set(mark, place);
  }
  return places;
}

// In the order in which they are tried.
function placesAt({ x }: Pixels, text: string): readonly LabelPlace[] {
  const half = (text.length * LETTER) / 2;
  const anchor = x - half < 0 ? 'start' : x + half > WIDTH ? 'end' : 'middle';
  return [
    { anchor, right: 0, below: -10 },
    { anchor, right: 0, below: 19 },
    { anchor: 'end', right: -11, below: 4 },
    { anchor: 'start', right: 11, below: 4 },
    { anchor, right: 0, below: -25 },
    { anchor, right: 0, below: 34 },
  ];
}

function inPixels({ x, y }: Point): Pixels {
  return { x: (x / 100) * WIDTH, y: (y / 100) * HEIGHT };
}

function boxOf(at: Pixels, { anchor, right, below }: LabelPlace, text: string): Box {
  const width = text.length * LETTER;
  const from = at.x + right - (anchor === 'start' ? 0 : anchor === 'end' ? width : width / 2);
  return { from, to: from + width, y: at.y + below };
}

function isInside({ from, to, y }: Box): boolean {
  return from >= -LETTER && to <= WIDTH + LETTER && y >= -12 && y <= HEIGHT - 3;
}

function areTouching(one: Box, other: Box): boolean {
  return one.from < other.to + 4 && other.from < one.to + 4 && Math.abs(one.y - other.y) < LINE;
}

function isOn({ from, to, y }: Box, { x, y: height }: Pixels): boolean {
  return x > from - 6 && x < to + 6 && height > y - LINE - 3 && height < y + 6;
}

function isThrough({ from, to, y }: Box, { x, y: height }: Pixels): boolean {
  return x > from - 2 && x < to + 2 && height > y - LINE + 3 && height < y + 4;
}

function pointsAlong(line: readonly Pixels[]): readonly Pixels[] {
  return line.slice(1).flatMap((end, index) => {
    const start = line[index] ?? end;
    const steps = Math.ceil(Math.hypot(end.x - start.x, end.y - start.y) / STEP);
    return Array.from({ length: steps + 1 }, (_, step) => ({
      x: start.x + ((end.x - start.x) * step) / Math.max(1, steps),
      y: start.y + ((end.y - start.y) * step) / Math.max(1, steps),
    }));
  });
}
