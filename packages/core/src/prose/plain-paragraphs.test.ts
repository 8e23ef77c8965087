import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { expect, test } from 'vitest';

import { plainParagraphs } from './plain-paragraphs.ts';

/** Everything that means something to Markdown somewhere, and words. */
const PIECES = [
  ...['word', 'Ein Maß', '12', '1. ', '2) ', 'https://example.org', '[@opb-1]', '[@a; @b, p. 3]'],
  ...['\n', '\n\n', ' ', '  ', '\t', '-', '- ', '+', '* ', '*', '_', '`', '```', '~~~', '~'],
  ...['#', '# ', '>', '<', '<b>', '&', '&amp;', '!', '[', ']', '(', ')', ':', '=', '===', '---'],
  ...['\\', '|', '.', ',', '"', '\u00a0', '\f', '\u2028', '\r', '\r\n', '\0', '\uFEFF', '😀', '$3'],
];

test('the tree of plain paragraphs is the one that a parser of Markdown gives', () => {
  let plain = 0;
  const property = fc.property(
    fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.constantFrom('word', '\n', ' the '))),
    (pieces) => {
      const markdown = pieces.join('');
      const tree = plainParagraphs(markdown);
      if (!tree) return;
      plain += 1;
      expect(tree).toEqual(fromMarkdown(markdown));
    },
  );
  fc.assert(property, { numRuns: 5_000 });
  expect(plain).toBeGreaterThan(500);
});

test.each([
  'A sentence of\ntwo lines [@opb-1].\n\nAnd another [@pat-2, para. 5].\n',
  'It cost $12.50, "a lot" (as she said) - or 3 % [@a].',
  '',
  '\n\nA\n',
])('%j is plain', (markdown) => {
  expect(plainParagraphs(markdown)).toEqual(fromMarkdown(markdown));
});

test.each(['A *word* [@a].', '- One [@a].', '[A link](b) [@a].', 'One  \ntwo [@a].', '# Title'])(
  '%j is not',
  (markdown) => {
    expect(plainParagraphs(markdown)).toBeUndefined();
  },
);
