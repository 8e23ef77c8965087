import { existsSync, statSync } from 'node:fs';

import { describe, expect, test } from 'vitest';

import { type BuiltPage, builtPages, dist } from './built-pages.ts';

/**
 * Bytes of a kilobyte. Ten packets of 1,460 bytes are on their way before a server waits for an answer: 14 kilobytes,
 * with what HTTP says before them.
 */
const KILOBYTE = 1024;
/** HTML with the style it holds or loads. */
const MOST_FOR_READING = 14;
/** The same of the pages that show everything at once. */
const MOST_FOR_WHOLE = 30;
/** Scripts that a page starts with. What the search asks for once a reader types is not among them. */
const MOST_SCRIPT = 5;

/** In any language. */
const SHOWS_EVERYTHING = /^(?:\/[a-z]{2})?\/[^/]+\/(?:timeline|offers)\/$/;
const STYLE_FILE = /<link\b[^>]*rel="stylesheet"[^>]*href="([^"]+)"/g;
const SCRIPT_FILE = /<(?:script\b[^>]*\ssrc|link\b[^>]*rel="modulepreload"[^>]*\shref)="([^"]+)"/g;
const SCRIPT_WITHIN = /<script(?![^>]*(?:\ssrc=|application\/ld\+json))/;
/** What a browser fetches by itself to show a page: not the links that a reader may follow. */
const FETCHED =
  /<(?:script|img|iframe|source|video|audio|embed|link\b[^>]*rel="(?:stylesheet|icon|preload|modulepreload|preconnect|dns-prefetch)")\b[^>]*?\s(?:src|srcset|href)="([^"]+)"|url\(["']?([^"')]+)/g;

describe('every page', () => {
  test('fits its budget, compressed by Brotli as the server sends it', () => {
    const over = builtPages.flatMap((page) =>
      overweight(
        page,
        weightOf(page),
        SHOWS_EVERYTHING.test(page.path) ? MOST_FOR_WHOLE : MOST_FOR_READING,
      ),
    );
    expect(over).toEqual([]);
  });

  test('starts with little script, all of it in files', () => {
    const over = builtPages.flatMap((page) =>
      overweight(page, sumOf(page.html.matchAll(SCRIPT_FILE)), MOST_SCRIPT),
    );
    const within = builtPages
      .filter(({ html }) => SCRIPT_WITHIN.test(html))
      .map(({ path }) => path);
    expect([over, within]).toEqual([[], []]);
  });

  test('fetches nothing from another host', () => {
    const foreign = builtPages.flatMap(({ path, html }) =>
      [...html.matchAll(FETCHED)]
        .map(([, file, image]) => file ?? image ?? '')
        .filter((address) => !/^(?:\/(?!\/)|#|data:)/.test(address))
        .map((address) => `${path} fetches ${address}`),
    );
    expect(foreign).toEqual([]);
  });
});

function overweight({ path }: BuiltPage, bytes: number, kilobytes: number): string[] {
  if (bytes <= kilobytes * KILOBYTE) return [];
  return [`${path} weighs ${(bytes / KILOBYTE).toFixed(1)} KB of at most ${kilobytes}`];
}

function weightOf({ path, html }: BuiltPage): number {
  const file = path.endsWith('/') ? `${path}index.html` : path;
  return sentSize(file) + sumOf(html.matchAll(STYLE_FILE));
}

function sumOf(files: Iterable<RegExpExecArray>): number {
  return [...new Set([...files].map(([, file = '']) => file))]
    .map(sentSize)
    .reduce((sum, size) => sum + size, 0);
}

/** Bytes of a file as the server sends it: the small ones are not compressed. */
function sentSize(file: string): number {
  const path = `${dist}${file}`;
  return statSync(existsSync(`${path}.br`) ? `${path}.br` : path).size;
}
