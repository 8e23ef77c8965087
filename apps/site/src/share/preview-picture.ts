import type { Side } from '../gql/graphql.ts';
import type { Picture, Telling } from './draw-picture.ts';
import { column, row, words } from './element.ts';
import { frame } from './frame.ts';
import { ink } from './ink.ts';
import { mark } from './mark.ts';
import { LEAST, unitOf } from './sizes.ts';

/** What the preview of a page says. */
export type Preview = {
  readonly about: string;
  readonly title: string;
  /** Above the title: when, or where. */
  readonly kicker: string;
  /** Below the title, where there is room: what stands on the page. */
  readonly detail?: string;
  readonly side?: Side;
  readonly sources: readonly string[];
};

/** The picture that stands for a page where it is linked. */
export function previewPicture(preview: Preview): Picture {
  const { detail: _, ...short } = preview;
  return { size: 'wide', tellings: [tell(preview, 1.8), tell(short, 1.8), tell(short, 1.2)] };
}

/** `times` is how many times as large as plain words the title is. */
function tell({ about, title, kicker, detail, side, sources }: Preview, times: number): Telling {
  return (scale) => {
    const plain = Math.ceil(unitOf('wide') * LEAST.plain * scale);
    const content = column(
      { gap: plain * 0.5, paddingTop: plain * 0.7 },
      row(
        { alignItems: 'center', gap: plain * 0.4 },
        side && mark(side, plain * 0.7),
        words({ fontFamily: 'Sans', fontSize: Math.round(plain * 0.85), color: ink.soft }, kicker),
      ),
      words({ fontSize: Math.round(plain * times), fontWeight: 600, lineHeight: 1.08 }, title),
      detail ? words({ fontSize: plain }, detail) : undefined,
    );
    return frame('wide', { about, sources }, content);
  };
}
