import { describe, expect, test } from 'vitest';

import { citedText, parseCitedText } from './cited-text.ts';

describe('cited text', () => {
  test('finds its citations with locators, in reading order', () => {
    const { citations } = parseCitedText('One [@opb-1]. Two [@pat-2, para. 5; @pps.3].');
    expect(citations).toEqual([
      { source: 'opb-1', offset: 6 },
      { source: 'pat-2', locator: 'para. 5', offset: 20 },
      { source: 'pps.3', offset: 37 },
    ]);
  });

  test('puts the offset of a citation at the id, past escapes and emphasis', () => {
    const markdown = 'A *word* \\* and &amp; more [@opb-1].';
    const [citation] = parseCitedText(markdown).citations;
    expect(markdown.slice(citation?.offset)).toMatch(/^opb-1/);
  });

  test.each([
    ['an uncited paragraph', 'Cited [@a].\n\nNot cited.', 'cite/uncited-paragraph', 13],
    ['an uncited list item', '- Cited [@a].\n- Not cited.', 'cite/uncited-paragraph', 16],
    ['a bracket that is no citation', 'See [opb].', 'cite/uncited-paragraph', 0],
    ['raw HTML', 'Hello <b>you</b> [@a].', 'prose/not-allowed', 6],
    ['a heading', '# Title\n\nText [@a].', 'prose/not-allowed', 0],
    ['an image', 'Look ![x](y.png) [@a].', 'prose/not-allowed', 5],
    ['nothing', '  ', 'cite/empty-text', 0],
  ])('refuses %s', (_what, markdown, code, offset) => {
    const issues = citedText.safeParse(markdown).error?.issues ?? [];
    expect(issues[0]).toMatchObject({ params: { code, offset } });
  });

  test('accepts paragraphs, lists, emphasis and links that are cited', () => {
    const markdown = 'A [link](https://example.org) and *this* [@a].\n\n- One [@a].\n- Two [@b].';
    expect(citedText.parse(markdown).citations.map(({ source }) => source)).toEqual([
      'a',
      'a',
      'b',
    ]);
  });
});
