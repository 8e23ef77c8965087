import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { afterAll, describe, expect, test } from 'vitest';

import { loadRecord } from './load-record.ts';
import { makeCopies } from './testing/copies.ts';

const fixture = (name: string) => new URL(`../fixtures/${name}`, import.meta.url).pathname;
const copies = makeCopies();
afterAll(() => copies.remove());
const content = new URL('../../../content', import.meta.url).pathname;

describe('the real record', () => {
  const { record, diagnostics, files } = loadRecord(content);

  test('has no mistake', () => {
    expect(diagnostics).toEqual([]);
  });

  test('has an entity or a translation of one for every file that was read', () => {
    const translations = [...record.entities.values()].flatMap(({ fields }) =>
      'translations' in fields ? fields.translations : [],
    );
    expect(record.entities.size + translations.length).toBe(files.length);
  });
});

describe('a small record of another town', () => {
  test('is read whole', () => {
    const { record, diagnostics, files } = loadRecord(fixture('town'));
    expect(diagnostics).toEqual([]);
    expect(record.entities.size).toBe(files.length);
    expect(record.disputes.map(({ id }) => id)).toEqual(['quarry-2030']);
  });

  test('has the same hash with line ends of Windows', () => {
    const folder = copies.of('town');
    for (const { path, text } of loadRecord(folder).files) {
      writeFileSync(join(folder, path), text.replaceAll('\n', '\r\n'));
    }
    const [windows, unix] = [loadRecord(folder), loadRecord(fixture('town'))];
    expect(windows.diagnostics).toEqual([]);
    expect(windows.record.contentHash).toBe(unix.record.contentHash);
  });
});

describe('ten files broken in ten ways', () => {
  test('are the only files without an entry or with a report', () => {
    const { record, diagnostics, files } = loadRecord(fixture('broken'));
    const reported = new Set(diagnostics.map(({ file }) => file));
    const emitted = new Set([...record.entities.values()].map(({ file }) => file));
    expect(reported.size).toBe(10);
    for (const { path } of files) expect(reported.has(path) || emitted.has(path), path).toBe(true);
  });
});

describe('a file that cannot be read', () => {
  test('does not make mistakes of the files that point at it', () => {
    const folder = copies.of('town');
    writeInto(folder, 'quarry-2030/sources/paper-2030-03-02.yaml', 'outlet: [\n');
    const { diagnostics } = loadRecord(folder);
    expect(new Set(diagnostics.map(({ file }) => file))).toEqual(
      new Set(['quarry-2030/sources/paper-2030-03-02.yaml']),
    );
  });
});

function writeInto(folder: string, path: string, bytes: string | Buffer): void {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes);
}
