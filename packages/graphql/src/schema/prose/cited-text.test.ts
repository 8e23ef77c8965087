import type { Day } from '@strike-ledger/core';
import { asOf, parseCitedText } from '@strike-ledger/core';
import { describe, expect, test } from 'vitest';

import { town } from '../../testing/town.ts';
import { plainText } from './plain-text.ts';
import { proseHtml } from './prose-html.ts';

const [dispute] = town.disputes;
const html = (markdown: string) =>
  dispute ? proseHtml(town, dispute, parseCitedText(markdown)) : '';
const text = (markdown: string) => plainText(parseCitedText(markdown));

const PAPER = '<a href="/town-2030/sources/paper-1/">Town Paper</a>';
const UNION = '<a href="/town-2030/sources/union-1/">TU</a>';

describe('the HTML of prose', () => {
  test('links each citation to its source, behind the sentence it backs and on its line', () => {
    expect(html('They struck [@paper-1].')).toBe(
      `<p>They struck.\u00a0<cite class="citation">${PAPER}</cite></p>`,
    );
  });

  test('keeps the order of words, stops and citations within a paragraph', () => {
    const cite = `<cite class="citation">${PAPER}</cite>`;
    expect(html('*One* [@paper-1], two [@paper-1]. Three [@paper-1]')).toBe(
      `<p><em>One</em>,\u00a0${cite} two.\u00a0${cite} Three\u00a0${cite}</p>`,
    );
  });

  test('has one stop where a sentence ends with an abbreviation', () => {
    expect(html('They met at 9 p.m. [@paper-1].')).toBe(
      `<p>They met at 9 p.m.\u00a0<cite class="citation">${PAPER}</cite></p>`,
    );
    expect(text('They met at 9 p.m. [@paper-1]. Then *slept* [@paper-1].')).toBe(
      'They met at 9 p.m. Then slept.',
    );
  });

  test('keeps the citations of one bracket together', () => {
    expect(html('A [@paper-1; @union-1].')).toContain(
      `<cite class="citation">${PAPER}, ${UNION}</cite>`,
    );
  });

  test('says where in the source', () => {
    expect(html('A [@paper-1, para. 5; @union-1].')).toContain(`${PAPER}, para. 5; ${UNION}`);
  });

  test('leads to shared sources as well', () => {
    expect(html('A [@shared-1].')).toContain('<a href="/sources/shared-1/">Statutes</a>');
  });

  test('leaves out a citation that leads nowhere', () => {
    expect(html('A [@none; @paper-1].')).toContain(`<cite class="citation">${PAPER}</cite>`);
  });

  test('keeps emphasis, lists and links to the web', () => {
    expect(html('*A* [b](https://example.com/?a=1&b=2)\n\n- c')).toBe(
      '<p><em>A</em> <a href="https://example.com/?a=1&#x26;b=2">b</a></p>\n<ul>\n<li>c</li>\n</ul>',
    );
  });

  test.each(['javascript:alert(1)', 'mailto:a@b.example', '/relative', 'data:text/html,x'])(
    'drops a link to %s and keeps its words',
    (address) => {
      expect(html(`See [this](${address}).`)).toBe('<p>See this.</p>');
    },
  );

  test.each([
    ['<img src=x onerror=alert(1)>', ''],
    ['A <b>b</b> & "c"', '<p>A b &#x26; "c"</p>'],
  ])('never lets %s through', (markdown, expected) => {
    expect(html(markdown)).toBe(expected);
  });
});

describe('terms of the glossary in the HTML of prose', () => {
  const IMPASSE = '<a class="term" href="/glossary/#impasse">';
  const COLA = '<a class="term" href="/glossary/#cola">';

  test.each([
    [
      'at their first use',
      'An impasse, then an impasse.',
      `An ${IMPASSE}impasse</a>, then an impasse.`,
    ],
    ['once in all paragraphs', 'Impasse.\n\nImpasse.', `${IMPASSE}Impasse</a>.</p>\n<p>Impasse.`],
    ['by their other names', 'A cost-of-living\nraise.', `A ${COLA}cost-of-living\nraise</a>.`],
    ['by their abbreviation, in capitals', 'Cola or COLA.', `Cola or ${COLA}COLA</a>.`],
    ['in emphasis', 'An *impasse*.', `An <em>${IMPASSE}impasse</a></em>.`],
    ['in the possessive', "The impasse's end.", `The ${IMPASSE}impasse</a>'s end.`],
    ['behind a quotation', 'A "no." An impasse.', `A "no." An ${IMPASSE}impasse</a>.`],
    ['beside a citation', 'The impasse [@paper-1].', `The ${IMPASSE}impasse</a>.`],
  ])('are linked %s', (_how, markdown, expected) => {
    expect(html(markdown)).toContain(expected);
  });

  test.each([
    ['in part of a word', 'Impasses, anti-impasse, impasse-like.'],
    ['in a quotation', 'They said "an impasse" twice.'],
    ['in a quotation that reaches over emphasis', 'They said "an *utter* impasse" twice.'],
    ['in a link', 'See [the impasse](https://example.com).'],
    ['in emphasis within a link', 'See [the *impasse*](https://example.com).'],
  ])('are not linked %s', (_where, markdown) => {
    expect(html(markdown)).not.toContain('class="term"');
  });

  test('are not linked in the glossary itself', () => {
    const [term] = [...town.entities.values()].filter(({ type }) => type === 'term');
    const text = parseCitedText('An impasse.');
    expect(term && proseHtml(town, term, text)).toBe('<p>An impasse.</p>');
  });

  test('are linked in a record as of any day, since the glossary bears no date', () => {
    const early = asOf(town, '2030-01-10' as Day);
    const text = parseCitedText('An impasse.');
    expect(dispute && proseHtml(early, dispute, text)).toContain(IMPASSE);
  });
});

describe('the plain text of prose', () => {
  test.each([
    ['They struck [@paper-1].', 'They struck.'],
    ['They struck [@paper-1], then [@union-1] they met.', 'They struck, then they met.'],
    ['One\nline [@paper-1].\n\nAnother *line* [@a].', 'One line.\n\nAnother line.'],
    ['- one [@a]\n- two [@b]', 'one\n\ntwo'],
    ['They said "yes [@a]" twice.', 'They said "yes" twice.'],
    ['(so they said [@a])', '(so they said)'],
    ['See [the page](https://example.com) [@a].', 'See the page.'],
  ])('of %j is %j', (markdown, expected) => {
    expect(text(markdown)).toBe(expected);
  });
});
