import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, describe, expect, test } from 'vitest';

import { loadRecord } from './load-record.ts';

const fixture = (name: string) => new URL(`../fixtures/${name}`, import.meta.url).pathname;
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
    const folder = copyOf('town');
    for (const { path, text = '' } of loadRecord(folder).files) {
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
  const cases: [what: string, path: string, bytes: string | Buffer, code: string, place: string][] =
    [
      ['is not UTF-8', 'sources/x.yaml', Buffer.from([0x6f, 0xff, 0xfe]), 'file/not-utf-8', '1:1'],
      ['is empty', 'events/x.md', '', 'file/empty', '1:1'],
      ['has no front matter', 'events/x.md', 'Hello.\n', 'file/no-front-matter', '1:1'],
      [
        'is indented with tabs',
        'sources/x.yaml',
        'outlet: A\nb:\n\tc: 1\n',
        'yaml/tab-as-indent',
        '3:1',
      ],
      ['says a key twice', 'sources/x.yaml', 'outlet: A\noutlet: B\n', 'yaml/duplicate-key', '2:1'],
      ['uses an alias', 'sources/x.yaml', 'outlet: &a A\ntitle: *a\n', 'yaml/anchor', '1:12'],
      ['holds a list', 'sources/x.yaml', '- outlet\n', 'yaml/no-keys', '1:1'],
      [
        'has its text in a key',
        'events/x.md',
        '---\nbody: Hello\n---\n',
        'schema/unknown-key',
        '2:1',
      ],
      ['has another extension', 'events/x.txt', 'Hello', 'file/wrong-extension', '1:1'],
      [
        'has a name that is no id',
        'events/My Event.md',
        '---\na: 1\n---\n',
        'file/bad-name',
        '1:1',
      ],
      ['lies in no folder of the record', 'notes/x.md', 'Hello', 'file/misplaced', '1:1'],
    ];

  test.each(cases)('because it %s is reported', (_what, path, bytes, code, place) => {
    const folder = copyOf('town');
    writeInto(folder, `quarry-2030/${path}`, bytes);
    const { diagnostics } = loadRecord(folder);
    expect(diagnostics[0]).toMatchObject({ code, file: `quarry-2030/${path}` });
    expect(`${diagnostics[0]?.line}:${diagnostics[0]?.column}`).toBe(place);
  });

  test('does not make mistakes of the files that point at it', () => {
    const folder = copyOf('town');
    writeInto(folder, 'quarry-2030/sources/paper-2030-03-02.yaml', 'outlet: [\n');
    const { diagnostics } = loadRecord(folder);
    expect(new Set(diagnostics.map(({ file }) => file))).toEqual(
      new Set(['quarry-2030/sources/paper-2030-03-02.yaml']),
    );
  });
});

const copies: string[] = [];
afterAll(() => {
  for (const copy of copies) rmSync(copy, { recursive: true });
});

function copyOf(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'record-'));
  copies.push(folder);
  cpSync(fixture(name), folder, { recursive: true });
  return folder;
}

function writeInto(folder: string, path: string, bytes: string | Buffer): void {
  cpSync(fixture('town/quarry-2030/dispute.md'), join(folder, path), { recursive: true });
  writeFileSync(join(folder, path), bytes);
  expect(readFileSync(join(folder, path))).toEqual(Buffer.from(bytes));
}
