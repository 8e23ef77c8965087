import type { Paragraph } from 'mdast';

import { remember } from '../record/remember.ts';
import type { CitedText } from './cited-text.ts';
import { visit } from './visit.ts';

/** A paragraph, or an item of a list, as its reader sees it. */
export type ReadParagraph = {
  /** The words without markup and without citations. */
  readonly words: string;
  /** Ids of the sources that it cites. */
  readonly sources: readonly string[];
  /** Where it stands in the Markdown, in characters from 0. */
  readonly offset: number;
  readonly length: number;
};

/** The paragraphs of a text. */
export const paragraphsOf = remember(findParagraphs);

function findParagraphs({ tree }: CitedText): readonly ReadParagraph[] {
  const paragraphs: ReadParagraph[] = [];
  visit(tree, (node) => {
    if (node.type === 'paragraph') paragraphs.push(read(node));
  });
  return paragraphs;
}

function read(paragraph: Paragraph): ReadParagraph {
  let words = '';
  const sources: string[] = [];
  visit(paragraph, (node) => {
    if (node.type === 'text') words += node.value;
    else if (node.type === 'break') words += ' ';
    else if (node.type === 'citation') sources.push(...node.citations.map(({ source }) => source));
  });
  const { start, end } = paragraph.position ?? {};
  const offset = start?.offset ?? 0;
  return { words, sources, offset, length: (end?.offset ?? offset) - offset };
}
