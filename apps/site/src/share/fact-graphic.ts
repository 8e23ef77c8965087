import type { SharedFigureFragment } from '../gql/graphql.ts';
import type { Telling } from './draw-picture.ts';
import { column, type Element, words } from './element.ts';
import { frame } from './frame.ts';
import type { Graphic } from './graphic.ts';
import { ink } from './ink.ts';
import { LEAST, type SizeName, unitOf } from './sizes.ts';

/**
 * A key figure with the voice that gave it, and every other count of the same thing beside it.
 */
export function factGraphic(
  figures: Figures,
  dispute: { readonly slug: string; readonly shortTitle: string },
): Graphic {
  const [first] = figures;
  const { measure, period } = first;
  const title = period ? `${measure.title}, ${period}` : measure.title;
  const sources = [...new Set(figures.flatMap((each) => each.sources.map(({ label }) => label)))];
  const said: Said = { title, figure: first.text, lines: linesOf(figures) };
  return {
    name: nameOf(first),
    title,
    text: [`${title}: ${first.text}.`, ...said.lines].join(' '),
    path: measure.path ?? `/${dispute.slug}/`,
    picture: (size) => {
      const tell =
        (lines: Said['lines']): Telling =>
        (scale) =>
          frame(
            size,
            { about: dispute.shortTitle, sources },
            draw({ ...said, lines }, size, scale),
          );
      return { size, tellings: [tell(said.lines), tell([said.lines[0]])] };
    },
  };
}

function nameOf({ measure, period }: SharedFigureFragment): string {
  const words = period?.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
  return ['fact', measure.slug, words].filter(Boolean).join('-');
}

function voiceOf({ by, sources, note }: SharedFigureFragment): string {
  const [source] = sources;
  const voice = by ? `As ${by.label} counted.` : `As ${source?.label} reported.`;
  return note ? `${voice} ${note}.` : voice;
}

function linesOf([first, ...others]: Figures): Said['lines'] {
  if (others.length === 0) return [voiceOf(first)];
  const counts = others.map(
    ({ text, by, sources }) => `${text} (${by?.label ?? sources[0]?.label})`,
  );
  return [voiceOf(first), `Others counted: ${counts.join('; ')}.`];
}

function draw(
  { title, figure, lines: [voice, others] }: Said,
  size: SizeName,
  scale: number,
): Element {
  const plain = Math.ceil(unitOf(size) * LEAST.plain * scale);
  return column(
    { gap: plain * 0.5, paddingTop: plain * 0.6 },
    words({ fontSize: Math.round(plain * 1.1) }, title),
    words({ fontSize: Math.round(plain * 2), fontWeight: 600, lineHeight: 1.05 }, figure),
    words({ fontSize: plain }, voice),
    others !== undefined &&
      words({ fontFamily: 'Sans', fontSize: Math.round(plain * 0.85), color: ink.soft }, others),
  );
}

/** Figures of one measure and period, the first of them the one that is drawn large. */
export type Figures = readonly [SharedFigureFragment, ...SharedFigureFragment[]];

type Said = {
  readonly title: string;
  readonly figure: string;
  readonly lines: readonly [string, string?];
};
