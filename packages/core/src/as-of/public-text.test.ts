import { describe, expect, test } from 'vitest';

import { parseCitedText } from '../prose/cited-text.ts';
import type { TextKind } from './public-text.ts';
import { publicText } from './public-text.ts';

// Sources whose id begins with "late" are not out.
const isOut = (source: string) => !source.startsWith('late');
const seen = (kind: TextKind, markdown: string) =>
  publicText(parseCitedText(markdown), kind, isOut)?.markdown;

describe('a story', () => {
  test.each([
    ['is whole where all its sources were out', 'A [@a]. B [@b].', 'A [@a]. B [@b].'],
    ['loses a sentence of a later source', 'A [@a]. B [@late-b]. C [@c].', 'A [@a]. C [@c].'],
    ['loses a sentence that a later source backs in part', 'A [@a; @late-b]. C [@c].', 'C [@c].'],
    ['keeps a sentence together over several citations', 'A [@a], B [@late-b]. C [@c].', 'C [@c].'],
    [
      'does not take an abbreviation for an end',
      'At 7 p.m. it was A [@late-a]. B [@b].',
      'B [@b].',
    ],
    ['loses a paragraph', 'A [@late-a].\n\nB [@b].', 'B [@b].'],
    ['loses an item of a list', '- A [@a].\n- B [@late-b].', '- A [@a].'],
    [
      'keeps what follows the last citation with it',
      'A [@late-a]. B [@b]. So we read it.',
      'B [@b]. So we read it.',
    ],
    ['takes a citation behind the stop for the end', 'A. [@late-a] B. [@b]', 'B. [@b]'],
    [
      'loses a paragraph of an item, and keeps the item',
      '- A [@a].\n\n  B [@late-b].',
      '- A [@a].',
    ],
    [
      'keeps the gap between what is left',
      'A [@a].\n\nB [@late-b].\n\nC [@c].',
      'A [@a].\n\nC [@c].',
    ],
    ['keeps locators', 'A [@a, para. 5]. B [@late-b].', 'A [@a, para. 5].'],
    ['ends a sentence with its paragraph', 'A [@a]\n\nB [@late-b].', 'A [@a]'],
    ['keeps a last sentence without a stop', 'A [@late-a]. B [@b], as told', 'B [@b], as told'],
    ['is absent where nothing was out', 'A [@late-a].', undefined],
  ])('%s', (_what, markdown, expected) => {
    expect(seen('story', markdown)).toBe(expected);
  });
});

describe('a statement', () => {
  test.each([
    ['leaves later sources away', 'A [@a, para. 5; @late-b; @c].', 'A [@a, para. 5; @c].'],
    ['ends before what a later source adds', 'A [@a], and B [@late-b]. C [@c].', 'A [@a]. C [@c].'],
    ['loses a sentence of a later source', 'A [@late-a]. B [@b].', 'B [@b].'],
    ['stays where it is all there is', 'A [@late-a], and B [@b].', 'A, and B [@b].'],
    ['leaves no gap before a stop', 'A  [@late-a], and B [@b].', 'A, and B [@b].'],
    ['stays where what it begins with is later', '[@late-a] A, and B [@b].', 'A, and B [@b].'],
    [
      'keeps the gap behind what it ends before',
      'A [@a], and B [@late-b].  C [@c].',
      'A [@a].  C [@c].',
    ],
    ['is absent where nothing was out', 'A [@late-a].', undefined],
  ])('%s', (_what, markdown, expected) => {
    expect(seen('statement', markdown)).toBe(expected);
  });

  test('is the same text where nothing of it is later', () => {
    const text = parseCitedText('A [@a].');
    expect(publicText(text, 'statement', isOut)).toBe(text);
  });
});
