import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';

import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { LoadedRecord } from '../load-record.ts';
import { loadRecord, recordFrom } from '../load-record.ts';
import { checkReach } from './check-reach.ts';
import { readSound, writeSound } from './sound-record.ts';

const folder = mkdtempSync(join(tmpdir(), 'strike-sound-'));
const [content, cache] = [join(folder, 'content'), join(folder, 'cache')];
cpSync(new URL('../../fixtures/town', import.meta.url), content, { recursive: true });
afterAll(() => rmSync(folder, { recursive: true }));

const { files } = loadRecord(content);
const town: Texts = new Map(files.map(({ path, text }) => [path, text]));
const MEDIATOR = 'quarry-2030/events/2030-03-20-mediator.md';
const TALKS = 'quarry-2030/events/2030-03-01-talks-begin.md';
/** The town with an event that cannot have been when it is said to have been, of which it is warned. */
const warned = withText(town, TALKS, (text) => text.replace(/^date: .*$/m, 'date: 2029-01-01'));

/** Every date, id, number and word that stands anywhere in the town. */
const PIECE = /\d{4}-\d{2}-\d{2}|\b[a-z0-9]+(?:-[a-z0-9]+)+\b|\b\d+\b|\b[A-Za-z]+\b/g;
const pieces = [...new Set(files.flatMap(({ text }) => text.match(PIECE) ?? []))];

/** Another piece in the place of one of a file, or a line twice or not at all. */
const anyEdit = fc.record({
  path: fc.constantFrom(...town.keys()),
  at: fc.nat(),
  put: fc.oneof(fc.constantFrom(...pieces), fc.constantFrom('', 'opinion', 'union', '2030-03-01')),
  isLine: fc.boolean(),
});
const anyEdits = fc.array(anyEdit, { minLength: 1, maxLength: 3 });

test('what is told of the reach of an edit is what is told of the whole, whatever was edited', () => {
  let [told, withoutError] = [0, 0];
  fc.assert(
    fc.property(fc.constantFrom(town, warned), anyEdits, (before, edits) => {
      const after = withEdits(before, edits);
      const diagnostics = whole(after);
      const reached = reachedBy(before, after);
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

test('what was warned of is told again after an edit elsewhere', () => {
  const after = new Map(warned).set(MEDIATOR, `${town.get(MEDIATOR)}\n`);
  expect(reachedBy(warned, after)).toEqual(whole(warned));
});

test('an event that tells what another tells is held against it, though neither points at the other', () => {
  const after = ['title', 'date', 'kind'].reduce((texts, key) => {
    const line = new RegExp(`^${key}: .*$`, 'm');
    const [value = ''] = line.exec(town.get(MEDIATOR) ?? '') ?? [];
    return withText(texts, TALKS, (text) => text.replace(line, value));
  }, town);
  expect(whole(after).map(({ code }) => code)).toContain('event/told-twice');
  // One of them is an error, which asks for the whole.
  expect(reachedBy(town, after) ?? whole(after)).toEqual(whole(after));
});

test.each([
  ['is the name of another', '2030-03-20-mediator'],
  ['another had before as well', 'first-meeting'],
])('the whole is read where an old name %s', (_what, alias) => {
  const naming = (texts: Texts, path: string, id: string) =>
    withText(texts, path, (text) => text.replace('\ndate: ', `\naliases: [${id}]\ndate: `));
  const before = naming(town, MEDIATOR, 'first-meeting');
  const after = naming(before, TALKS, alias);
  expect(whole(before)).toEqual([]);
  expect(whole(after).map(({ code }) => code)).toContain('id/alias-taken');
  expect(reachedBy(before, after)).toBeUndefined();
});

/** What a record says, by path. */
type Texts = ReadonlyMap<string, string>;

function whole(texts: Texts): readonly Diagnostic[] {
  return loadedOf(texts).diagnostics;
}

function loadedOf(texts: Texts): LoadedRecord {
  return recordFrom([...texts].map(([path, text]) => ({ path, text })));
}

/** What is told of one state of the record by what was written down of another. */
function reachedBy(before: Texts, after: Texts): readonly Diagnostic[] | undefined {
  const stampsOf = (texts: Texts) =>
    new Map([...texts].map(([path, text]) => [path, `was ${text}`]));
  writeSound(content, cache, { ...loadedOf(before), stamps: stampsOf(before) });
  const sound = readSound(content, cache);
  const written = [...town].filter(([path, text]) => after.get(path) !== text);
  for (const [path] of written) writeFileSync(join(content, path), after.get(path) ?? '');
  try {
    return sound && checkReach(content, sound, stampsOf(after))?.diagnostics;
  } finally {
    for (const [path, text] of written) writeFileSync(join(content, path), text);
  }
}

function withText(texts: Texts, path: string, change: (text: string) => string): Texts {
  return new Map(texts).set(path, change(texts.get(path) ?? ''));
}

function withEdits(texts: Texts, edits: readonly Edit[]): Texts {
  return edits.reduce(
    (after, edit) => withText(after, edit.path, (text) => edited(text, edit)),
    texts,
  );
}

type Edit = {
  readonly path: string;
  readonly at: number;
  readonly put: string;
  readonly isLine: boolean;
};

function edited(text: string, { at, put, isLine }: Edit): string {
  const found = [...text.matchAll(isLine ? /^.*\n/gm : PIECE)];
  const match = found[at % found.length];
  if (!match) return text;
  const [piece] = match;
  const twiceOrNone = put.length > 5 ? piece + piece : '';
  const before = text.slice(0, match.index);
  return before + (isLine ? twiceOrNone : put) + text.slice(before.length + piece.length);
}
