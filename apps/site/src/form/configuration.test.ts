import { fileURLToPath } from 'node:url';

import { loadRecord } from '@strike-ledger/content';
import { entityTypeNames, entityTypes } from '@strike-ledger/core';
import { expect, test } from 'vitest';

import { local } from './backend.ts';
import { configurationOf } from './configuration.ts';
import type { Field } from './fields.ts';

const { record } = loadRecord(
  fileURLToPath(new URL('../../../../packages/content/fixtures/town', import.meta.url)),
);
if (!local.works) throw new Error('The form always works on the own machine.');
const { collections } = configurationOf(record, local.backend, 'content');
const entries = collections.flatMap(({ name, format, fields = [], files }) =>
  (files ?? [{ fields }]).map(({ fields }) => ({ name, format, fields })),
);

test('the form has every type of entity, with every key of its files', () => {
  expect(new Set(entries.map(({ format }) => format))).toEqual(new Set(entityTypeNames));
  for (const { format, fields } of entries) {
    // Translations are files of their own.
    const keys = Object.keys(entityTypes[format].schema.shape).filter(
      (key) => key !== 'translations',
    );
    expect(fields.map(({ name }) => name)).toEqual(keys);
  }
});

test('a source may be one of its dispute or of all; what all share has one folder', () => {
  const named = (format: string) =>
    collections.flatMap((each) => (each.format === format ? each.name : []));
  expect(named('source')).toEqual(['quarry-2030-source', 'source']);
  expect(named('law')).toEqual(['law']);
  expect(named('event')).toEqual(['quarry-2030-event']);
});

test('every field is explained', () => {
  const silent = entries.flatMap(({ name, fields }) =>
    fieldsWithin(fields)
      .filter(({ hint }) => !hint)
      .map((field) => `${name}: ${field.name}`),
  );
  expect(silent).toEqual([]);
});

test('a reference offers what exists in its dispute and in what all share', () => {
  expect(optionsOf('quarry-2030-claim', 'by')).toEqual([
    { label: 'Ann Bell (ann-bell)', value: 'ann-bell' },
    { label: 'Quarry Schools (quarry-schools)', value: 'quarry-schools' },
    { label: 'Quarry Teachers (quarry-teachers)', value: 'quarry-teachers' },
  ]);
});

test('a field refuses what the check refuses, in its words', () => {
  const date = fieldOf('quarry-2030-event', 'date');
  const [pattern = '', refusal] = (date?.['pattern'] ?? []) as string[];
  expect('2030-03-01~').toMatch(new RegExp(pattern));
  expect('March 1').not.toMatch(new RegExp(pattern));
  expect(refusal).toContain('write 2023, 2023-11 or 2023-11-01');
});

function fieldOf(collection: string, name: string): Field | undefined {
  const entry = entries.find((each) => each.name === collection);
  return entry?.fields.find((field) => field.name === name);
}

function optionsOf(collection: string, name: string): unknown {
  return fieldOf(collection, name)?.['options'];
}

function fieldsWithin(fields: readonly Field[]): readonly Field[] {
  return fields.flatMap((field) => [
    field,
    ...fieldsWithin((field['fields'] as readonly Field[] | undefined) ?? []),
  ]);
}
