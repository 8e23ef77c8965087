import { placeOnLine } from '../ledger/place-on-line.ts';
import { column, type Element } from './element.ts';
import { ink } from './ink.ts';
import { mark } from './mark.ts';

type Line = Parameters<typeof placeOnLine>[0];

/** The ledger line of the pages, drawn for a picture; undefined where the sides did not begin apart. */
export function scaleDrawing(line: Line, size: number): Element | undefined {
  const places = placeOnLine(line);
  if (!places) return undefined;
  const height = size * 2;
  const marks = (['union', 'employer'] as const).flatMap((side) =>
    places[side].map((place, index) => {
      const width = index === 0 ? size : size * 0.6;
      const shape = mark(side === 'union' ? 'UNION' : 'EMPLOYER', width);
      return at(place, width, (height - width) / 2, shape);
    }),
  );
  return column(
    // As far from the edges as a mark reaches past the ends of the line.
    { position: 'relative', height, margin: `0 ${size / 2}px` },
    column({
      position: 'absolute',
      left: '1%',
      right: '1%',
      top: height / 2 - 1,
      height: 2,
      background: ink.soft,
    }),
    ...marks,
    places.settlement !== undefined &&
      at(
        places.settlement,
        size * 0.35,
        0,
        column({ width: size * 0.35, height, background: ink.text }),
      ),
  );
}

function at(place: number, width: number, top: number, shape: Element): Element {
  const style = { position: 'absolute', left: `${place}%`, top, marginLeft: -width / 2, width };
  return column(style, shape);
}
