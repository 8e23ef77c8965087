import type { CitedText, Entity, Record } from '@strike-ledger/core';
import { isWebAddress, partsOfProse, remember } from '@strike-ledger/core';
import { toHtml } from 'hast-util-to-html';
import type { Link, Nodes, Parents, Text } from 'mdast';
import type { Handlers, State } from 'mdast-util-to-hast';
import { defaultHandlers, toHast } from 'mdast-util-to-hast';

import { citationElement } from './citation-html.ts';
import type { ElementContent } from './hast.ts';
import type { TermLinks } from './term-links.ts';
import { createTermLinks } from './term-links.ts';

const NO_BREAK_SPACE = '\u00a0';
const PUNCTUATION = /^[.,;:!?]+/;

/** The check refuses what else Markdown has. Should it come here all the same, nothing but the text in it is shown. */
const notProse: Handlers = Object.fromEntries(
  Object.keys(defaultHandlers)
    .filter((type) => !partsOfProse.has(type))
    .map((type) => [
      type,
      (state: State, node: Nodes) => ('children' in node ? state.all(node) : []),
    ]),
);

/**
 * Prose as safe HTML: raw HTML, pictures and the like never get through, links lead to the web or are dropped, and a term of the glossary is
 * linked where a text first uses it.
 */
export function proseHtml(
  record: Record,
  entity: Entity,
  text: CitedText,
  language?: string,
): string {
  const known = htmlIn(record);
  const html = known.get(text) ?? toSafeHtml(record, entity, text, language);
  known.set(text, html);
  return html;
}

const htmlIn = remember((_record: Record) => new WeakMap<CitedText, string>());

function toSafeHtml(
  record: Record,
  entity: Entity,
  { tree }: CitedText,
  language: string | undefined,
): string {
  const terms = createTermLinks(record, entity, language);
  const handlers: Handlers = {
    ...notProse,
    citation: (_state, node, parent) => [
      { type: 'text', value: `${punctuationAfter(node, parent)}${NO_BREAK_SPACE}` },
      citationElement(record, entity, node.citations),
    ],
    link: (state, node) => terms.leaveAlone(() => link(state, node)),
    paragraph: (state, node) => {
      terms.beginParagraph();
      return defaultHandlers.paragraph(state, node);
    },
    text: (_state, node, parent) => text(terms, node, parent),
  };
  return toHtml(toHast(tree, { handlers }));
}

function link(state: State, node: Link): ElementContent[] {
  const children = state.all(node);
  if (!isWebAddress(node.url)) return children;
  return [{ type: 'element', tagName: 'a', properties: { href: node.url }, children }];
}

// Readers meet the full stop behind the sentence, then, on the same line, who backs it.
function text(terms: TermLinks, node: Text, parent: Parents | undefined): ElementContent[] {
  const afterCitation = siblingOf(node, parent, -1)?.type === 'citation';
  const value = afterCitation ? node.value.replace(PUNCTUATION, '') : node.value;
  const beforeCitation = siblingOf(node, parent, 1)?.type === 'citation';
  return terms.linkTerms(beforeCitation ? value.trimEnd() : value);
}

function punctuationAfter(citation: Nodes, parent: Parents | undefined): string {
  const next = siblingOf(citation, parent, 1);
  const punctuation = (next?.type === 'text' && PUNCTUATION.exec(next.value)?.[0]) || '';
  const before = siblingOf(citation, parent, -1);
  // At 9 p.m. ends a sentence with the stop that it has.
  const isStopped = before?.type === 'text' && before.value.trimEnd().endsWith('.');
  return isStopped ? punctuation.replace(/^\./, '') : punctuation;
}

function siblingOf(node: Nodes, parent: Parents | undefined, step: 1 | -1): Nodes | undefined {
  const siblings: readonly Nodes[] = parent?.children ?? [];
  return siblings[siblings.indexOf(node) + step];
}
