import { column, type Element, named, row, words } from './element.ts';
import { ink } from './ink.ts';
import { LEAST, type SizeName, sizes, unitOf } from './sizes.ts';

/** What every picture says about itself. */
export type Imprint = {
  /** The dispute, or what else the picture belongs to. */
  readonly about: string;
  /** Names of the sources, each once; empty where the picture states no fact. */
  readonly sources: readonly string[];
};

/** How many letters the names of sources take on their line; the rest is counted. */
const LINE = 44;

/** Puts a rule, the name of the site and the sources around what a picture says. */
export function frame(size: SizeName, { about, sources }: Imprint, content: Element): Element {
  const { width, height } = sizes[size];
  const unit = unitOf(size);
  const margin = Math.round(unit * (size === 'profile' ? 16 : 14));
  const imprint = {
    fontFamily: 'Sans',
    fontSize: Math.ceil(unit * LEAST.label),
    color: ink.soft,
  };
  return column(
    {
      boxSizing: 'border-box',
      width,
      height,
      padding: `0 ${margin}px ${Math.round(unit * 8)}px`,
      background: ink.paper,
      color: ink.text,
      fontFamily: 'Serif',
    },
    row({ height: Math.round(unit * 2.5), flexShrink: 0, background: ink.text }),
    row(
      {
        flexShrink: 0,
        justifyContent: 'space-between',
        alignItems: 'baseline',
        padding: `${Math.round(unit * 4)}px 0`,
        borderBottom: `2px solid ${ink.text}`,
      },
      words({ fontSize: Math.round(unit * 11), fontWeight: 600 }, 'Strike Ledger'),
      words(imprint, about),
    ),
    named(
      'room',
      // Neither gives way to the other: so a content that is too high can be told from its room.
      column(
        { flexGrow: 1, flexBasis: 0, minHeight: 0, marginBottom: Math.round(unit * 4) },
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
            paddingTop: Math.round(unit * 3),
            borderTop: `2px solid ${ink.rule}`,
          },
          sourceLine(sources),
        ),
      ),
  );
}

/** Names as many sources as a line holds, the first in any case. */
function sourceLine(sources: readonly string[]): string {
  const past = sources.findIndex((_, at) => sources.slice(0, at + 1).join(', ').length > LINE);
  const named = past < 0 ? sources : sources.slice(0, Math.max(1, past));
  const rest = sources.length - named.length;
  const line = rest > 0 ? `${named.join(', ')} and ${rest} more` : named.join(', ');
  return `${sources.length > 1 ? 'Sources' : 'Source'}: ${line}`;
}
