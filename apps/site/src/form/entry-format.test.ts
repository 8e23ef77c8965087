import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { loadRecord } from '@strike-ledger/content';
import { formatFile } from '@strike-ledger/content/format';
import { describe, expect, test } from 'vitest';

import { entryFormat } from './entry-format.ts';

const content = fileURLToPath(new URL('../../../../content/', import.meta.url));
const { record } = loadRecord(content);
/** Files of each type that are looked at: laying out all of them takes long. */
const ENOUGH = 30;
const entities = Map.groupBy(record.entities.values(), ({ type }) => type).values();
const files = [...entities]
  .flatMap((ofType) => ofType.slice(0, ENOUGH))
  .map(({ type, file }) => {
    const text = readFileSync(content + file, 'utf8');
    return { type, file, text };
  });

test('a file of the record that is opened in the form and saved is the file as `strike fmt` has it', () => {
  const changed = files.filter(({ type, file, text }) => {
    const { fromFile, toFile } = entryFormat(type);
    return toFile(fromFile(text)) !== formatFile({ path: file, text });
  });
  expect(changed.map(({ file }) => file)).toEqual([]);
});

describe('an entry', () => {
  const { fromFile, toFile } = entryFormat('measure');

  test('is written without what was left empty', () => {
    const values = {
      observations: [],
      basis: '',
      unit: 'USD',
      title: 'Gap',
      definition: 'What lies between.',
    };
    expect(toFile(values)).toBe('title: Gap\nunit: USD\ndefinition: What lies between.\n');
  });

  test('has ranges and years as text in the form', () => {
    const text = 'title: Gap\nobservations:\n  - amount: [23, 26]\n    date: 2030\n';
    const { observations } = fromFile(text) as { observations: object[] };
    expect(observations).toEqual([{ amount: '23 to 26', date: '2030' }]);
    expect(toFile(fromFile(text))).toBe(text.replace('2030', '"2030"'));
  });

  test('keeps what was typed where it is no amount, for the check to tell', () => {
    expect(toFile({ observations: [{ amount: 'a lot' }] })).toBe(
      'observations:\n  - amount: a lot\n',
    );
  });
});
