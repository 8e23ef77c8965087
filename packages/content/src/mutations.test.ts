import { entityTypes, referencesOf } from '@strike-ledger/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { z } from 'zod';

import type { Diagnostic } from './diagnostics/diagnostic.ts';
import { readEntry } from './entries/read-entry.ts';
import { placeOf } from './files/layout.ts';
import type { ContentFile } from './files/read-files.ts';
import { loadRecord, recordFrom } from './load-record.ts';
import type { Mutation, PlacedPair } from './testing/mutations.ts';
import { dropped, keysOf, mistyped, pairsIn, renamed, retyped } from './testing/mutations.ts';
import { isTranslation } from './translations/read-translation.ts';

const folderOf = (path: string) => new URL(path, import.meta.url).pathname;
const files = loadRecord(folderOf('../../../content')).files.filter((file) => !isTranslation(file));
const town = loadRecord(folderOf('../fixtures/town')).files;

/** Any key, at any depth, of any file of the published record. */
const anyPair = fc.constantFrom(...files).chain((file) => {
  const { start, end } = keysOf(file.text);
  const pairs = pairsIn(file.text, start, end);
  return fc.record({
    file: fc.constant(file),
    start: fc.constant(start),
    end: fc.constant(end),
    pair: fc.constantFrom(...pairs),
  });
});

/** Any id that a file of the town points at, and where it is written. */
const pointers = town.flatMap((file) => {
  const read = readEntry(file);
  if (!read.ok) return [];
  const { entity, parsed } = read.entry;
  return referencesOf(entity).map(({ id, path, offset }) => ({
    file,
    id,
    at:
      offset === undefined
        ? parsed.spanOf(path).offset
        : parsed.spanInProse(path, offset, id.length).offset,
  }));
});

describe('of a key of the record', { timeout: 120_000 }, () => {
  test('that is renamed, the report points at the key', () => {
    fc.assert(
      fc.property(anyPair, ({ file, start, pair }) => {
        const mutation = renamed(file.text, start, pair);
        const told = check(file, mutation);
        expect(told.filter((each) => each.code === 'schema/unknown-key')).toHaveLength(1);
        expect(unknownFirst(told).map((each) => isWithin(each, mutation))).toEqual([true]);
      }),
      { numRuns: 500 },
    );
  });

  test('that is dropped and was needed, the report points into what it is missing from', () => {
    fc.assert(
      fc.property(anyPair, ({ file, start, end, pair }) => {
        const mutation = dropped(file.text, start, end, pair);
        const told = check(file, mutation);
        const missing = told.map(({ code, message }) => `${code} ${message}`);
        if (isNeeded(file, pair)) {
          expect(missing).toEqual([`schema/missing-key missing key \`${pair.key}\``]);
        } else expect(missing).toEqual([]);
        expect(told.every((each) => isWithin(each, mutation))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test('that has a value of another sort, the report points at the value', () => {
    fc.assert(
      fc.property(anyPair, ({ file, start, pair }) => {
        const mutation = retyped(file.text, start, pair);
        fc.pre(mutation !== undefined);
        const told = check(file, mutation);
        expect(told.length).toBeGreaterThan(0);
        expect(told.every((each) => isWithin(each, mutation))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

describe('of an id that a file points at', () => {
  test('there are some in keys, in lists, in texts of every notation', () => {
    expect(pointers.length).toBeGreaterThan(30);
  });

  test.each(pointers)(
    '$id in $file.path, mistyped, the report points at it',
    ({ file, id, at }) => {
      expect(file.text.slice(at, at + id.length)).toBe(id);
      const mutation = mistyped(file.text, at, id.length);
      const changed = town.map((each) => (each === file ? { ...file, text: mutation.text } : each));
      const told = recordFrom(changed).diagnostics.filter(({ code }) => code.startsWith('ref/'));
      expect(told).toMatchObject([{ file: file.path, length: id.length + 2 }]);
      expect(told.every((each) => isWithin({ ...each, text: mutation.text }, mutation))).toBe(true);
    },
  );
});

// Whether the schema can do without the key: asked of the schema itself, not of the reports.
function isNeeded({ path }: ContentFile, pair: PlacedPair): boolean {
  const place = placeOf(path);
  if (!place.ok) return false;
  let schema: unknown = entityTypes[place.identity.type].schema;
  for (const key of pair.path) schema = within(schema, key);
  return !(schema as z.ZodType).safeParse(undefined).success;
}

function within(schema: unknown, key: string | number): unknown {
  let { def } = schema as { def: Definition };
  while (def.innerType) def = (def.innerType as { def: Definition }).def;
  return typeof key === 'number' ? def.element : def.shape?.[key];
}

type Definition = { innerType?: unknown; element?: unknown; shape?: { [key: string]: unknown } };

type Told = Pick<Diagnostic, 'code' | 'message' | 'line' | 'column'> & { readonly text: string };

function check(file: ContentFile, { text }: Mutation): readonly Told[] {
  return readEntry({ ...file, text }).diagnostics.map((each) => ({ ...each, text }));
}

// A key that is renamed may be missing as well, which is told elsewhere.
function unknownFirst(told: readonly Told[]): readonly Told[] {
  return told.filter(({ code }) => code === 'schema/unknown-key');
}

function isWithin(
  { line, column, text }: Omit<Told, 'code' | 'message'>,
  { from, to }: Mutation,
): boolean {
  const lines = text.split('\n').slice(0, line - 1);
  const offset = lines.reduce((sum, each) => sum + each.length + 1, 0) + column - 1;
  return offset >= from && offset < to;
}
