import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { loadRecord } from '../load-record.ts';

const town = new URL('../../fixtures/town', import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), 'translations-'));
const EVENT = 'es/quarry-2030/events/2030-03-01-talks-begin.md';
const OPENING = 'Las dos partes se reunieron por primera vez [@paper-2030-03-02].';

afterAll(() => rmSync(folder, { recursive: true }));

describe('a translation', () => {
  const read = () => loadRecord(folder);

  beforeAll(() => {
    cpSync(town, folder, { recursive: true });
    write(EVENT, translation('sha256-000000000000', OPENING));
    const [stale] = read().diagnostics;
    write(EVENT, translation(/sha256-\w+/.exec(stale?.hint ?? '')?.[0] ?? '', OPENING));
  });

  test('is part of what it renders, of whose text it may have the first paragraphs only', () => {
    const { record, diagnostics } = read();
    expect(diagnostics).toEqual([]);
    const [event] = record.list('event', 'quarry-2030');
    expect(event?.fields.translations).toMatchObject([{ language: 'es', title: 'Empiezan' }]);
  });

  test('changes the hash of the record', () => {
    expect(read().record.contentHash).not.toBe(loadRecord(town).record.contentHash);
  });

  test('of a text that has changed since is told of at its hash, with the one to write', () => {
    const original = 'quarry-2030/events/2030-03-01-talks-begin.md';
    const changed = join(folder, original);
    cpSync(changed, `${folder}.kept`);
    writeFileSync(changed, eventTelling('They met [@paper-2030-03-02].'));
    expect(read().diagnostics).toMatchObject([
      {
        file: `translations/${EVENT}`,
        line: 2,
        column: 5,
        severity: 'warning',
        code: 'translation/stale',
        hint: expect.stringMatching(/write `of: sha256-[0-9a-f]{12}`$/),
      },
    ]);
    cpSync(`${folder}.kept`, changed);
    rmSync(`${folder}.kept`);
  });
});

describe('reported at its place is', () => {
  test.each([
    ['a fingerprint that is none', EVENT, translation('soon', OPENING), 'schema/wrong-format', 2],
    [
      'a key that no translation has',
      EVENT,
      `---\nof: sha256-000000000000\ntitle: x\ntitel: x\n---\n${OPENING}`,
      'schema/unknown-key',
      4,
    ],
    [
      'a language in the file',
      EVENT,
      `---\nlanguage: es\n---\n${OPENING}`,
      'translation/language-in-file',
      2,
    ],
    [
      'a source that is not in the record',
      EVENT,
      translation('sha256-000000000000', 'Hola\n[@paper-2030-03-03].'),
      'ref/unknown-source',
      6,
    ],
    [
      'an uncited paragraph',
      EVENT,
      translation('sha256-000000000000', 'Hola.'),
      'cite/uncited-paragraph',
      5,
    ],
    [
      'more than the original has',
      'es/quarry-2030/issues/pay.md',
      '---\nof: sha256-000000000000\ntitle: Pago\nanswer: No [@paper-2030-03-02].\n---\n',
      'translation/no-original',
      4,
    ],
    [
      'an original that does not exist',
      'es/quarry-2030/events/2030-03-01-talk-begins.md',
      translation('sha256-000000000000', OPENING),
      'translation/unknown-original',
      1,
    ],
    [
      'a kind of thing that is not translated',
      'es/quarry-2030/people/ann-bell.yaml',
      'name: Ann Bell\n',
      'translation/not-translated',
      1,
    ],
    ['a file in no folder of a language', 'pay.md', '', 'translation/no-language', 1],
    [
      'a place where no original could lie',
      'es/quarry-2030/evnts/2030-03-01-talks-begin.md',
      translation('sha256-000000000000', OPENING),
      'file/misplaced',
      1,
    ],
    ['front matter that does not end', EVENT, '---\nof: x\n', 'file/front-matter-not-closed', 1],
    ['keys that are not YAML', EVENT, '---\nof: x\ntitle: [x\n---\n', 'yaml/not-closed', 3],
    ['a merge that was left', EVENT, '<<<<<<< ours\n', 'file/merge-marker', 1],
    [
      'a folder that names no language',
      'Spanish_/quarry-2030/issues/pay.md',
      '',
      'translation/no-language',
      1,
    ],
  ])('%s', (_what, path, text, code, line) => {
    rmSync(join(folder, 'translations'), { recursive: true });
    write(path, text);
    const { diagnostics } = loadRecord(folder);
    expect(diagnostics.map((each) => [each.file, each.code, each.line])).toContainEqual([
      `translations/${path}`,
      code,
      line,
    ]);
  });

  test('are all told of where many have no original, the first with what was meant', () => {
    const text = translation('sha256-000000000000', OPENING);
    for (let day = 100; day < 160; day += 1) {
      write(`es/quarry-2030/events/2030-03-01-talk-begins-${day}.md`, text);
    }
    const orphans = loadRecord(folder).diagnostics.filter(
      ({ code }) => code === 'translation/unknown-original',
    );
    expect(orphans).toHaveLength(60);
    expect(orphans[0]?.suggestion).toBe('quarry-2030/events/2030-03-01-talks-begin.md');
    expect(orphans.filter(({ suggestion }) => suggestion)).toHaveLength(50);
  });

  test.each([
    ['a number', '1 vez [@paper-2030-03-02].', 'translation/other-numbers'],
    ['a source left out', 'Vez [@paper-2030-03-02, para. 4].', undefined],
  ])('%s that the original does not have', (_what, body, code) => {
    rmSync(join(folder, 'translations'), { recursive: true });
    write(EVENT, translation('sha256-000000000000', body));
    const of = /sha256-\w+/.exec(loadRecord(folder).diagnostics[0]?.hint ?? '')?.[0] ?? '';
    write(EVENT, translation(of, body));
    expect(loadRecord(folder).diagnostics.map((each) => each.code)).toEqual(code ? [code] : []);
  });

  test('a translation within the file of its original', () => {
    writeFileSync(
      join(folder, 'quarry-2030/issues/pay.md'),
      '---\ntitle: Pay\norder: 1\nsummary: One [@paper-2030-03-02].\ntranslations: []\n---\nTwo [@paper-2030-03-02].\n',
    );
    expect(loadRecord(folder).diagnostics).toContainEqual(
      expect.objectContaining({ code: 'translation/in-original', line: 5 }),
    );
  });
});

function write(path: string, text: string): void {
  const file = join(folder, 'translations', path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

function translation(of: string, body: string): string {
  return `---\nof: ${of}\ntitle: Empiezan\n---\n${body}\n`;
}

function eventTelling(body: string): string {
  return `---\ntitle: Talks begin\ndate: 2030-03-01\nkind: session\nside: neutral\nbegins: [bargaining]\n---\n${body}\n`;
}
