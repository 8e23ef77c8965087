import type { Side } from '../gql/graphql.ts';
import type { Picture } from './draw-picture.ts';
import { column, row, words } from './element.ts';
import { frame } from './frame.ts';
import { ink } from './ink.ts';
import { mark } from './mark.ts';
import { sizes } from './sizes.ts';

/** What the preview of a page says. */
export type Preview = {
  readonly about: string;
  readonly title: string;
  /** Above the title: when, or where. */
  readonly kicker: string;
  /** Below the title: what stands on the page. */
  readonly detail?: string;
  readonly side?: Side;
  readonly sources: readonly string[];
};

/** The picture that stands for a page where it is linked. */
export function previewPicture(preview: Preview): Picture {
  const { about, title, kicker, detail, side, sources } = preview;
  return {
    size: 'wide',
    draw: (scale) => {
      const plain = Math.round(sizes.wide.text * scale * 0.86);
      const content = column(
        { gap: plain * 0.6, paddingTop: plain * 0.9 },
        row(
          { alignItems: 'center', gap: plain * 0.4 },
          side && mark(side, plain * 0.7),
          words({ fontFamily: 'Sans', fontSize: plain, color: ink.soft }, kicker),
        ),
        words({ fontSize: Math.round(plain * 1.9), fontWeight: 600, lineHeight: 1.08 }, title),
        detail ? words({ fontSize: Math.round(plain * 1.1) }, detail) : undefined,
      );
      return frame('wide', { about, sources }, content);
    },
  };
}
