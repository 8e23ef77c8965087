import type { CitedText } from '@strike-ledger/core';
import { remember } from '@strike-ledger/core';
import type { Nodes } from 'mdast';

// Stands for a citation until it is dropped; of the characters that no text uses.
const CITATION = '\uE000';
// At 9 p.m. ends a sentence with the stop that it has.
const CITATIONS = new RegExp(String.raw`(?<=\.)\s*${CITATION}\.?|\s*${CITATION}`, 'g');

/** Prose without markup and without citations; paragraphs and list items are set apart by an empty line. */
export const plainText = remember(({ tree }: CitedText) => blocksOf(tree).map(tidy).join('\n\n'));

function blocksOf(node: Nodes): string[] {
  if (node.type === 'paragraph') return [wordsOf(node)];
  return 'children' in node ? node.children.flatMap(blocksOf) : [];
}

function wordsOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'break') return ' ';
  if (node.type === 'citation') return CITATION;
  return 'children' in node ? node.children.map(wordsOf).join('') : '';
}

// A citation goes with the space in front of it.
function tidy(text: string): string {
  return text.replaceAll(CITATIONS, '').replace(/\s+/g, ' ').trim();
}
