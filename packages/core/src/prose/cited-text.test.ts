import { describe, expect, test } from 'vitest';
import * as z from 'zod';

import { citedText, isCitedText, parseCitedText } from './cited-text.ts';

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

  test('says what it holds that it should not, and what to write instead', () => {
    const messages = (markdown: string) =>
      citedText.safeParse(markdown).error?.issues.map(({ message }) => message) ?? [];
    expect(messages('Hello <b> you [@a].')).toEqual([
      'holds raw HTML: use paragraphs, lists, emphasis and links only',
    ]);
    expect(messages('One [@a].\n\n---')).toEqual([
      'holds thematic break: use paragraphs, lists, emphasis and links only',
    ]);
    expect(messages('So it was.')).toEqual([
      'has a paragraph without a source: end it with a citation such as [@source-id]',
    ]);
    expect(messages('')).toEqual(['is empty: write at least one sentence with its source']);
  });

  test('points at what it refuses', () => {
    const { error } = citedText.safeParse('- One [@a].\n- A `word` [@a].\n\nNot cited.');
    expect(error?.issues).toMatchObject([
      { params: { code: 'prose/not-allowed', offset: 16, length: '`word`'.length } },
      { params: { code: 'cite/uncited-paragraph', offset: 30, length: 'Not cited.'.length } },
    ]);
  });

  test('is told from other keys', () => {
    expect(isCitedText(citedText)).toBe(true);
    expect(isCitedText(citedText.optional())).toBe(false);
    expect(isCitedText(z.string())).toBe(false);
  });
});

describe('a bracket', () => {
  const piecesOf = (markdown: string) => {
    const [paragraph] = parseCitedText(markdown).tree.children;
    const pieces = paragraph && 'children' in paragraph ? paragraph.children : [];
    return pieces.map((node) =>
      node.type === 'citation'
        ? node.citations.map(({ source, locator }) => (locator ? `${source}, ${locator}` : source))
        : 'value' in node && node.value,
    );
  };

  test.each([
    ['of one source', 'A [@a].', ['A ', ['a'], '.']],
    [
      'of several',
      'A [@a;@b-1.c ; @c, p. 5, and 6 ].',
      ['A ', ['a', 'b-1.c', 'c, p. 5, and 6'], '.'],
    ],
    ['behind another', '[@a] [@b]', [['a'], ' ', ['b']]],
    ['twice the same', 'A [@a] B [@a]', ['A ', ['a'], ' B ', ['a']]],
    ['whose locator runs over a line', 'A [@a, p.\n5].', ['A ', ['a, p.\n5'], '.']],
    ['of a letter', '[@é]', ['[@é]']],
    ['with a word among its sources', '[@a; b] and [@c]', ['[@a; b] and ', ['c']]],
    ['with a word behind its source', '[@a b]', ['[@a b]']],
    ['with an id that ends in a stop', '[@a.]', ['[@a.]']],
    ['with nothing in it', 'A [@].', ['A [@].']],
    ['without the sign', 'A [a].', ['A [a].']],
  ])('%s', (_what, markdown, pieces) => {
    expect(piecesOf(markdown)).toEqual(pieces);
  });

  test('has its offsets where its ids are written', () => {
    const markdown = '&amp; [@a; b], [@a;  @b] and *[@a]* &amp; [@a]';
    const { citations } = parseCitedText(markdown);
    expect(citations.map(({ source, offset }) => [source, offset])).toEqual([
      ['a', 17],
      ['b', 22],
      ['a', 32],
      ['a', 44],
    ]);
    expect(citations.every(({ source, offset }) => markdown.startsWith(source, offset))).toBe(true);
  });
});

describe('a tangled text', () => {
  const refusedAt = (markdown: string) => {
    const [issue] = citedText.safeParse(markdown).error?.issues ?? [];
    const params = issue?.code === 'custom' ? issue.params : undefined;
    return params?.['code'] === 'prose/too-tangled' ? params['offset'] : undefined;
  };
  const marks = (count: number) => `${'x* '.repeat(count)}[@a]`;

  test.each([
    ['four hundred marks', marks(398), undefined],
    ['one more', marks(399), 0],
    ['one more in the second block', `One [@a].\n \n${marks(399)}`, 12],
    ['as many in two blocks', `${marks(398)}\n\n${marks(398)}`, undefined],
    ['eight lists within each other', `${'- '.repeat(8)}One [@a].`, undefined],
    ['nine', `${'- '.repeat(9)}One [@a].`, 0],
    ['nine of every sort, further down', `One [@a].\n\n>1. 2)\t>- + * > > One [@a].`, 11],
  ])('is one with %s', (_what, markdown, offset) => {
    expect(refusedAt(markdown)).toBe(offset);
  });

  test('is told from one that is not however wide the space between its marks is', {
    timeout: 2_000,
  }, () => {
    const wide = `-${' '.repeat(40)}`;
    expect(refusedAt(`${wide.repeat(8)}One [@a].`)).toBeUndefined();
    expect(refusedAt(`${wide.repeat(9)}One [@a].`)).toBe(0);
  });

  test('is refused without a look at the rest', () => {
    expect(citedText.safeParse('*'.repeat(500)).error?.issues).toMatchObject([
      { message: 'is too tangled', params: { offset: 0, length: Number.POSITIVE_INFINITY } },
    ]);
  });
});
