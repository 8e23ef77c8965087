import { keepTogether } from '../typeset/keep-together.ts';
import { setQuoteMarks } from '../typeset/quote-marks.ts';

/** A box of a picture: what satori lays out. Every length is in pixels. */
export type Element = {
  readonly type: 'div';
  readonly key: string | null;
  readonly props: {
    readonly style: { readonly [property: string]: string | number };
    readonly children: readonly Element[] | string;
  };
};

type Style = Element['props']['style'];
type Child = Element | false | undefined;

/** Boxes under one another. What is not there is left out. */
export function column(style: Style, ...children: readonly Child[]): Element {
  return box({ flexDirection: 'column', ...style }, children.filter(Boolean) as Element[]);
}

/** Boxes beside one another. */
export function row(style: Style, ...children: readonly Child[]): Element {
  return box({ flexDirection: 'row', ...style }, children.filter(Boolean) as Element[]);
}

/** Words as print has them, broken into lines where they meet the edge. */
export function words(style: Style, text: string): Element {
  return box({ lineHeight: 1.2, textWrap: 'pretty', ...style }, keepTogether(setQuoteMarks(text)));
}

/** The same box with a name by which its measures are found after the layout. */
export function named(key: string, element: Element): Element {
  return { ...element, key };
}

function box(style: Style, children: readonly Element[] | string): Element {
  return { type: 'div', key: null, props: { style: { display: 'flex', ...style }, children } };
}
