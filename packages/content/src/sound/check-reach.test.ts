import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';

import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { kinds } from '../kinds/kinds.ts';
import type { LoadedRecord } from '../load-record.ts';
import { loadRecord, recordFrom } from '../load-record.ts';
import { checkReach } from './check-reach.ts';
import { readSound, writeSound } from './sound-record.ts';

const folder = mkdtempSync(join(tmpdir(), 'strike-sound-'));
const [content, cache] = [join(folder, 'content'), join(folder, 'cache')];
cpSync(new URL('../../fixtures/town', import.meta.url), content, { recursive: true });
afterAll(() => rmSync(folder, { recursive: true }));

const laid = new Map<string, string>();
const town: Texts = new Map(loadRecord(content).files.map(({ path, text }) => [path, text]));
const examples = Object.entries(kinds).flatMap(([code, { example }]) =>
  'right' in example && example.right !== '' ? { code, ...example } : [],
);
/** The town with all that examples of mistakes have where it is right. */
const wholeTown = examples.reduce((texts, example) => withExample(texts, example, 'right'), town);
const MEDIATOR = 'quarry-2030/events/2030-03-20-mediator.md';
const TALKS = 'quarry-2030/events/2030-03-01-talks-begin.md';
const ANN = 'quarry-2030/people/ann-bell.yaml';
/** The town with an event that cannot have been when it is said to have been, of which it is warned. */
const warned = withText(wholeTown, TALKS, (text) =>
  text.replace(/^date: .*$/m, 'date: 2029-01-01'),
);

/** Dates, ids, numbers and words. */
const SORTS = [/\d{4}-\d{2}-\d{2}/g, /\b[a-z]+(?:-[a-z0-9]+)+\b/g, /\b\d+\b/g, /\b[A-Za-z]+\b/g];
const LINE = /^.*\n/gm;

/** A piece of a file as another of its sort anywhere in the town, or a line twice or not at all. */
const anyPut = fc.oneof(
  ...SORTS.map((sort) => {
    const pieces = [...new Set([...wholeTown.values()].flatMap((text) => text.match(sort) ?? []))];
    return fc.record({ sort: fc.constant(sort), put: fc.constantFrom(...pieces) });
  }),
  fc.record({ sort: fc.constant(LINE), put: fc.constantFrom('', '$&$&') }),
);
const anyEdit = fc.record({
  path: fc.constantFrom(...wholeTown.keys()),
  at: fc.nat(),
  put: anyPut,
});
const anyEdits = fc.array(anyEdit, { minLength: 1, maxLength: 3 });

test('what is told of the reach of an edit is what is told of the whole, whatever was edited', () => {
  let [told, withoutError] = [0, 0];
  fc.assert(
    fc.property(fc.constantFrom(wholeTown, warned), anyEdits, (before, edits) => {
      const after = withEdits(before, edits);
      const diagnostics = whole(after);
      const reached = reachedBy(before, after);
      if (reached) expect(reached).toEqual(diagnostics);
      told += Number(reached !== undefined);
      withoutError += Number(isSound(after));
    }),
  );
  expect(told).toBeGreaterThan(0);
  // Otherwise the whole is read, which takes longer and is no mistake.
  expect(told / withoutError).toBeGreaterThan(0.8);
});

describe.each(examples)('$code', (example) => {
  const right = withExample(town, example, 'right');
  const wrong = withExample(town, example, 'wrong');

  test('is told of the reach of an edit as of the whole, and is gone once it is mended', () => {
    expect(reachedBy(right, wrong) ?? whole(wrong)).toEqual(whole(wrong));
    if (isSound(wrong)) expect(reachedBy(wrong, right)).toEqual(whole(right));
  });
});

test.each([
  ['alone', warned],
  ['with another event', withMistake('event/told-twice')],
])('what was warned of an event %s is told again after an edit elsewhere', (_what, before) => {
  const after = withText(before, MEDIATOR, (text) => `${text}\n`);
  expect(whole(after)).not.toEqual([]);
  expect(reachedBy(before, after)).toEqual(whole(after));
});

test('what was warned of an event is gone once it is mended', () => {
  expect(whole(warned)).not.toEqual([]);
  expect(reachedBy(warned, wholeTown)).toEqual([]);
});

test('what is warned of now and what was before are told in the order of their files', () => {
  const rally = (date: string) =>
    withText(
      warned,
      'quarry-2030/events/2030-02-01-rally.md',
      () =>
        `---\ntitle: Teachers rally\ndate: ${date}\nkind: rally\nside: union\n---\nThey met [@paper-2030-03-02].\n`,
    );
  const [before, after] = [rally('2030-03-02'), rally('2029-03-02')];
  const again = withText(after, TALKS, (text) => `${text}\n`);
  expect(new Set(whole(after).map(({ file }) => file)).size).toBe(2);
  expect(reachedBy(before, after)).toEqual(whole(after));
  expect(reachedBy(after, again)).toEqual(whole(again));
});

test.each([
  ['cannot be read asks for the whole', 'name: [', undefined],
  ['can be read does not', 'name: Anne Bell', []],
])('what somebody writes meanwhile and %s', (_what, name, told) => {
  const after = withText(town, TALKS, (text) => `${text}\n`);
  const meanwhile = withText(after, ANN, (text) => text.replace('name: Ann Bell', name));
  expect(reachedBy(town, after, meanwhile)).toEqual(told);
});

test('the whole is read where what was written leads nowhere', () => {
  const after = withText(town, TALKS, (text) => text.replace('ann-bell', 'ann-bel'));
  expect(reachedBy(town, after)).toBeUndefined();
});

test('the whole is read where a law no longer allows what happened under it', () => {
  const after = withText(town, 'laws/example-act.md', (text) =>
    text.replace(/days: \d+/g, 'days: 900'),
  );
  expect(whole(after).map(({ code }) => code)).toContain('law/too-soon');
  expect(reachedBy(town, after)).toBeUndefined();
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

function isSound(texts: Texts): boolean {
  return whole(texts).every(({ severity }) => severity !== 'error');
}

/** What is told of one state of the record by what was written down of another. */
function reachedBy(
  before: Texts,
  after: Texts,
  meanwhile = after,
): readonly Diagnostic[] | undefined {
  const stampsOf = (texts: Texts) =>
    new Map([...texts].map(([path, text]) => [path, `was ${text}`.replaceAll('\n', ' ')]));
  writeSound(content, cache, { ...loadedOf(before), stamps: stampsOf(before) });
  const sound = readSound(content, cache);
  lay(meanwhile);
  return sound && checkReach(content, sound, stampsOf(after))?.diagnostics;
}

// Only what is not on the disk already.
function lay(texts: Texts): void {
  for (const [path, text] of texts) {
    if (laid.get(path) === text) continue;
    mkdirSync(dirname(join(content, path)), { recursive: true });
    writeFileSync(join(content, path), text);
    laid.set(path, text);
  }
}

function withMistake(code: string): Texts {
  const example = examples.find((each) => each.code === code);
  return example ? withExample(town, example, 'wrong') : town;
}

function withExample(
  texts: Texts,
  { file, right, wrong }: { readonly file: string; readonly right: string; readonly wrong: string },
  which: 'right' | 'wrong',
): Texts {
  const told = { right, wrong }[which];
  return withText(texts, file, (text) => (text === '' ? told : text.replace(right, () => told)));
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
  readonly put: { readonly sort: RegExp; readonly put: string };
};

function edited(text: string, { at, put: { sort, put } }: Edit): string {
  const found = [...text.matchAll(sort)];
  const match = found[at % found.length];
  if (!match) return text;
  const [piece] = match;
  const end = match.index + piece.length;
  return text.slice(0, match.index) + put.replaceAll('$&', () => piece) + text.slice(end);
}
