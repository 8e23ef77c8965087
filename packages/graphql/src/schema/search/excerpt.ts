import { remember } from '@strike-ledger/core';

import type { Passages } from './passages.ts';
import type { Word } from './words.ts';
import { wordsIn } from './words.ts';

/** About how long an excerpt is at most, in characters. */
const LENGTH = 260;
/** How much of that stands in front of the first word found. */
const LEAD = 60;
const ELLIPSIS = '…';
const SIDE_BY_SIDE = 0.5;

/** A piece of an excerpt. */
export type ExcerptPart = { readonly text: string; readonly isMatch: boolean };

/**
 * The passage in which most of the terms stand, side by side where they can, in pieces: every word found is a piece of
 * its own. An answer may ask for the same excerpt as text, as HTML and in pieces.
 */
export const excerptOf = remember(makeExcerpt);

function makeExcerpt({ texts, terms }: Passages): readonly ExcerptPart[] {
  const passages = texts.map((text) => {
    const found = wordsIn(text).filter(({ term }) => terms.has(term));
    const window = windowsIn(text, found).reduce(better, { start: 0, end: 0, found: [] });
    return { text, window };
  });
  const best = passages.reduce((one, other) =>
    worthOf(other.window) > worthOf(one.window) ? other : one,
  );
  return partsOf(best.text, best.window);
}

type Window = { readonly start: number; readonly end: number; readonly found: readonly Word[] };

function windowsIn(text: string, found: readonly Word[]): readonly Window[] {
  return found.map((first) => {
    const start = text.length <= LENGTH ? 0 : wordStart(text, first.start - LEAD);
    const end = text.length <= LENGTH ? text.length : wordEnd(text, start + LENGTH);
    return { start, end, found: found.filter((word) => word.start >= start && word.end <= end) };
  });
}

function better(one: Window, other: Window): Window {
  return worthOf(other) > worthOf(one) ? other : one;
}

// Each term counts once, and something is added for two side by side.
function worthOf({ found }: Window): number {
  const areSideBySide = found.some(({ start }, index) => found[index - 1]?.end === start - 1);
  return new Set(found.map(({ term }) => term)).size + (areSideBySide ? SIDE_BY_SIDE : 0);
}

function wordStart(text: string, near: number): number {
  return near <= 0 ? 0 : text.indexOf(' ', near) + 1;
}

function wordEnd(text: string, near: number): number {
  return near >= text.length ? text.length : text.lastIndexOf(' ', near);
}

function partsOf(text: string, { start, end, found }: Window): readonly ExcerptPart[] {
  const parts: ExcerptPart[] = [];
  const add = (piece: string, isMatch: boolean) => {
    if (piece) parts.push({ text: piece, isMatch });
  };
  let at = start;
  const head = start > 0 ? ELLIPSIS : '';
  for (const [index, word] of found.entries()) {
    add((index === 0 ? head : '') + text.slice(at, word.start), false);
    add(text.slice(word.start, word.end), true);
    at = word.end;
  }
  add(text.slice(at, end) + (end < text.length ? ELLIPSIS : ''), false);
  return parts;
}
