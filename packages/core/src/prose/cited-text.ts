import type { Nodes, Paragraph, Parents, PhrasingContent, Root, RootContent, Text } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import * as z from 'zod';

import type { Citation } from './citation.ts';
import { splitCitations } from './citation.ts';
import { plainParagraphs } from './plain-paragraphs.ts';
import { tangledAt } from './tangled.ts';
import { visit } from './visit.ts';

/** Prose in Markdown whose every paragraph says where it can be checked. */
export type CitedText = {
  /** The text as it was written. */
  readonly markdown: string;
  /** The text as a Markdown tree (mdast) with a `citation` node for each bracket of citations. */
  readonly tree: Root;
  /** Every source cited, in reading order, each once for a locator. */
  readonly citations: readonly Citation[];
};

declare module 'mdast' {
  interface CitationNode extends Node {
    type: 'citation';
    citations: readonly Citation[];
  }
  interface PhrasingContentMap {
    citation: CitationNode;
  }
  interface RootContentMap {
    citation: CitationNode;
  }
}

/** What prose may be made of, as types of a Markdown tree. */
export const partsOfProse: ReadonlySet<string> = new Set([
  'root',
  'paragraph',
  'text',
  'emphasis',
  'strong',
  'link',
  'list',
  'listItem',
  'break',
  'citation',
]);

const citedTexts = z.registry<{ readonly cited: true }>();

/** A key that holds cited prose. Accepts paragraphs, lists, emphasis and links; refuses all else of Markdown. */
export const citedText = z
  .string()
  .transform((markdown, context) => {
    const offset = tangledAt(markdown);
    if (offset !== undefined) {
      const params = { code: 'prose/too-tangled', offset, length: Number.POSITIVE_INFINITY };
      context.addIssue({ code: 'custom', message: 'is too tangled', input: markdown, params });
      return z.NEVER;
    }
    const text = parseCitedText(markdown);
    for (const { message, ...params } of problemsOf(text)) {
      context.addIssue({ code: 'custom', message, input: markdown, params });
    }
    return text;
  })
  .describe('Markdown in which every paragraph cites a source, like this: [@opb-2023-10-20].');
citedTexts.add(citedText, { cited: true });

/** Whether a schema key holds cited prose. */
export function isCitedText(schema: z.core.$ZodType): boolean {
  return citedTexts.get(schema)?.cited === true;
}

/** Reads Markdown with citations in Pandoc's syntax. */
export function parseCitedText(markdown: string): CitedText {
  const tree = plainParagraphs(markdown) ?? fromMarkdown(markdown);
  const citations: Citation[] = [];
  citeIn(tree, markdown, citations);
  return { markdown, tree, citations };
}

// Puts a node for each bracket of citations in the place of its text, and gathers what they cite.
function citeIn(parent: Parents, markdown: string, citations: Citation[]): void {
  if (!parent.children.some((node) => 'children' in node || hasBracket(node))) return;
  parent.children = parent.children.flatMap<PhrasingContent | RootContent>((node) => {
    if ('children' in node) citeIn(node, markdown, citations);
    if (!hasBracket(node)) return [node];
    const start = node.position?.start.offset ?? 0;
    const end = node.position?.end.offset ?? start;
    const pieces = splitCitations(node.value, markdown.slice(start, end), start);
    for (const piece of pieces) if (piece.type === 'citation') citations.push(...piece.citations);
    return pieces as PhrasingContent[];
  }) as typeof parent.children;
}

function hasBracket(node: Nodes): node is Text {
  return node.type === 'text' && node.value.includes('[');
}

type ProseProblem = { code: string; message: string; offset: number; length: number };

function problemsOf({ tree, markdown }: CitedText): ProseProblem[] {
  const problems: ProseProblem[] = [];
  if (markdown.trim() === '') {
    return [
      {
        code: 'cite/empty-text',
        message: 'is empty: write at least one sentence with its source',
        offset: 0,
        length: 1,
      },
    ];
  }
  visit(tree, (node) => {
    const offset = node.position?.start.offset ?? 0;
    const length = (node.position?.end.offset ?? offset) - offset;
    if (!partsOfProse.has(node.type)) {
      problems.push({
        code: 'prose/not-allowed',
        message: `holds ${nameOf(node.type)}: use paragraphs, lists, emphasis and links only`,
        offset,
        length,
      });
    } else if (node.type === 'paragraph' && !isCited(node)) {
      problems.push({
        code: 'cite/uncited-paragraph',
        message: 'has a paragraph without a source: end it with a citation such as [@source-id]',
        offset,
        length,
      });
    }
  });
  return problems;
}

function isCited(paragraph: Paragraph): boolean {
  let found = false;
  visit(paragraph, ({ type }) => {
    found ||= type === 'citation';
  });
  return found;
}

function nameOf(type: string): string {
  return type === 'html' ? 'raw HTML' : type.replace(/([A-Z])/g, ' $1').toLowerCase();
}
