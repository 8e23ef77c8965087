import type { Entity, Record } from '@strike-ledger/core';

import { pathOf } from '../../addresses.ts';
import type { ElementContent } from './hast.ts';
import { termsNamedIn } from './term-words.ts';

const QUOTE_MARK = /["“”]/g;

/** Links terms of the glossary at their first use in one text, which it is given piece by piece. */
export type TermLinks = {
  /** Says that a paragraph begins: a quotation does not reach into it. */
  readonly beginParagraph: () => void;
  /** What this makes of a part of the text in which no term is to be linked: a link, which holds no other. */
  readonly leaveAlone: <Made>(make: () => Made) => Made;
  /** The next piece of the text, with a link where it first names a term. */
  readonly linkTerms: (text: string) => ElementContent[];
};

/** What links the terms in one text of an entity. The glossary is not linked to itself, and words of others never. */
export function createTermLinks(record: Record, entity: Entity, language?: string): TermLinks {
  const linked = new Set<Entity>();
  let isQuoted = false;
  let isLeftAlone = entity.type === 'term';

  const linkTerms = (text: string): ElementContent[] => {
    const content: ElementContent[] = [];
    const quotations = quotationsIn(text, isQuoted);
    let from = 0;
    for (const { term, start, end } of isLeftAlone ? [] : termsNamedIn(record, text, language)) {
      if (linked.has(term) || isWithin(quotations, start)) continue;
      linked.add(term);
      content.push(
        ...textOf(text.slice(from, start)),
        termLink(term, text.slice(start, end), language),
      );
      from = end;
    }
    isQuoted = isWithin(quotations, text.length);
    return [...content, ...textOf(text.slice(from))];
  };

  return {
    beginParagraph: () => {
      isQuoted = false;
    },
    leaveAlone: (make) => {
      const before = isLeftAlone;
      isLeftAlone = true;
      const made = make();
      isLeftAlone = before;
      return made;
    },
    linkTerms,
  };
}

type Quotation = { readonly start: number; readonly end: number };

// A quotation that begins or ends in another piece reaches to the end of this one.
function quotationsIn(text: string, beginsQuoted: boolean): readonly Quotation[] {
  const marks = [...text.matchAll(QUOTE_MARK)].map(({ index }) => index);
  const edges = beginsQuoted ? [-1, ...marks] : marks;
  return edges.flatMap((start, place) =>
    place % 2 === 0 ? [{ start, end: edges[place + 1] ?? Number.POSITIVE_INFINITY }] : [],
  );
}

function isWithin(quotations: readonly Quotation[], place: number): boolean {
  return quotations.some(({ start, end }) => start < place && place < end);
}

function termLink(
  term: Entity<'term'>,
  word: string,
  language: string | undefined,
): ElementContent {
  // The site has the glossary in every language.
  const href = language ? `/${language}${pathOf(term)}` : pathOf(term);
  return {
    type: 'element',
    tagName: 'a',
    properties: { className: ['term'], href },
    children: textOf(word) as { type: 'text'; value: string }[],
  };
}

function textOf(value: string): ElementContent[] {
  return value === '' ? [] : [{ type: 'text', value }];
}
