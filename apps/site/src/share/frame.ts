import { column, type Element, named, row, words } from './element.ts';
import { ink } from './ink.ts';
import { type SizeName, sizes } from './sizes.ts';

/** What every picture says about itself. */
export type Imprint = {
  /** The dispute, or what else the picture belongs to. */
  readonly about: string;
  /** Names of the sources, each once; empty where the picture states no fact. */
  readonly sources: readonly string[];
};

/** How many sources are named before the rest is counted: as many as a line holds. */
const NAMED = { wide: 4, square: 3, story: 3, profile: 2 } as const;

/** Puts a rule, the name of the site and the sources around what a picture says. */
export function frame(size: SizeName, { about, sources }: Imprint, content: Element): Element {
  const { width, height, text } = sizes[size];
  const margin = Math.round(width * (size === 'profile' ? 0.055 : 0.045));
  // Nine pixels at least where the picture is shown 320 wide, or nobody could read it.
  const small = Math.round(Math.max((width / 320) * 9, text * 0.6));
  const imprint = { fontFamily: 'Sans', fontSize: small, color: ink.soft };
  return column(
    {
      boxSizing: 'border-box',
      width,
      height,
      padding: `0 ${margin}px ${Math.round(margin * 0.8)}px`,
      background: ink.paper,
      color: ink.text,
      fontFamily: 'Serif',
    },
    row({ height: Math.round(text / 4), flexShrink: 0, background: ink.text }),
    row(
      {
        flexShrink: 0,
        justifyContent: 'space-between',
        alignItems: 'baseline',
        padding: `${Math.round(text * 0.4)}px 0`,
        borderBottom: `2px solid ${ink.text}`,
      },
      words({ fontSize: Math.round(text * 0.85), fontWeight: 600 }, 'Strike Ledger'),
      size !== 'profile' && words(imprint, about),
    ),
    named(
      'room',
      // Neither gives way to the other: so a content that is too high can be told from its room.
      column(
        { flexGrow: 1, flexBasis: 0, minHeight: 0, marginBottom: Math.round(text * 0.4) },
        named('content', column({ flexShrink: 0 }, content)),
      ),
    ),
    sources.length > 0 &&
      named(
        'foot',
        words(
          {
            ...imprint,
            flexShrink: 0,
            paddingTop: Math.round(text * 0.3),
            borderTop: `2px solid ${ink.rule}`,
          },
          sourceLine(sources, NAMED[size]),
        ),
      ),
  );
}

function sourceLine(sources: readonly string[], most: number): string {
  const rest = sources.length - most;
  const names = sources.slice(0, most).join(', ');
  const line = rest > 0 ? `${names} and ${rest} more` : names;
  return `${sources.length > 1 ? 'Sources' : 'Source'}: ${line}`;
}
