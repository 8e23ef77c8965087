import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';

import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { loadRecord, recordFrom } from '../load-record.ts';
import { checkReach } from './check-reach.ts';
import { readSound, writeSound } from './sound-record.ts';

const folder = mkdtempSync(join(tmpdir(), 'strike-sound-'));
const [content, cache] = [join(folder, 'content'), join(folder, 'cache')];
cpSync(new URL('../../fixtures/town', import.meta.url), content, { recursive: true });
afterAll(() => rmSync(folder, { recursive: true }));

const loaded = loadRecord(content);
const { files } = loaded;
const stamps = new Map(files.map(({ path }) => [path, 'as it was']));
writeSound(content, cache, { ...loaded, stamps });
const sound = readSound(content, cache);

/** Every date, id, number and word that stands anywhere in the town. */
const PIECE = /\d{4}-\d{2}-\d{2}|\b[a-z0-9]+(?:-[a-z0-9]+)+\b|\b\d+\b|\b[A-Za-z]+\b/g;
const pieces = [...new Set(files.flatMap(({ text }) => text.match(PIECE) ?? []))];

/** Another piece in the place of one of a file, or a line twice or not at all. */
const anyEdit = fc.record({
  file: fc.constantFrom(...files),
  at: fc.nat(),
  put: fc.oneof(fc.constantFrom(...pieces), fc.constantFrom('', 'opinion', 'union', '2030-03-01')),
  isLine: fc.boolean(),
});

test('what is told of the reach of an edit is what is told of the whole, whatever was edited', () => {
  let [told, withoutError] = [0, 0];
  fc.assert(
    fc.property(fc.array(anyEdit, { minLength: 1, maxLength: 3 }), (edits) => {
      const texts = new Map(files.map(({ path, text }) => [path, text]));
      for (const { file, ...edit } of edits) {
        texts.set(file.path, edited(texts.get(file.path) ?? '', edit));
      }
      const reached = reachedBy(texts);
      const { diagnostics } = recordFrom([...texts].map(([path, text]) => ({ path, text })));
      if (reached) expect(reached).toEqual(diagnostics);
      told += Number(reached !== undefined);
      withoutError += Number(diagnostics.every(({ severity }) => severity !== 'error'));
    }),
    { numRuns: 100 },
  );
  expect(told).toBeGreaterThan(5);
  // Otherwise the whole is read, which takes longer and is no mistake.
  expect(told / withoutError).toBeGreaterThan(0.8);
});

test('an event that tells what another tells is held against it, though neither points at the other', () => {
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  const one = 'quarry-2030/events/2030-03-20-mediator.md';
  const other = 'quarry-2030/events/2030-03-01-talks-begin.md';
  const keyOf = (path: string, key: string) =>
    new RegExp(`^${key}: .*$`, 'm').exec(texts.get(path) ?? '')?.[0] ?? '';
  for (const key of ['title', 'date', 'kind']) {
    const text = texts.get(other) ?? '';
    texts.set(other, text.replace(keyOf(other, key), keyOf(one, key)));
  }
  const { diagnostics } = recordFrom([...texts].map(([path, text]) => ({ path, text })));
  expect(diagnostics.map(({ code }) => code)).toContain('event/told-twice');
  // One of them is an error, which asks for the whole.
  expect(reachedBy(texts) ?? diagnostics).toEqual(diagnostics);
});

function reachedBy(texts: ReadonlyMap<string, string>): readonly Diagnostic[] | undefined {
  const written = files.filter(({ path, text }) => texts.get(path) !== text);
  for (const { path } of written) writeFileSync(join(content, path), texts.get(path) ?? '');
  try {
    const now = new Map([...stamps, ...written.map(({ path }) => [path, 'other'] as const)]);
    return sound && checkReach(content, sound, now)?.diagnostics;
  } finally {
    for (const { path, text } of written) writeFileSync(join(content, path), text);
  }
}

type Edit = { readonly at: number; readonly put: string; readonly isLine: boolean };

function edited(text: string, { at, put, isLine }: Edit): string {
  const found = [...text.matchAll(isLine ? /^.*\n/gm : PIECE)];
  const match = found[at % found.length];
  if (!match) return text;
  const [piece] = match;
  const twiceOrNone = put.length > 5 ? piece + piece : '';
  const before = text.slice(0, match.index);
  return before + (isLine ? twiceOrNone : put) + text.slice(before.length + piece.length);
}
