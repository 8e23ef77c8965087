import { describe, expect, test } from 'vitest';

import { asMeant, dayMeant } from '../diagnostics/as-meant.ts';
import { fromProblem, problem } from '../diagnostics/diagnostic.ts';
import { shortened } from '../diagnostics/shortened.ts';
import { plain } from './plain.ts';
import { stepSummary } from './step-summary.ts';
import { visible } from './visible.ts';

const FILE = 'a.md';

/** The report of a mistake in a text, from one place of it to another. */
const reportOf = (text: string, at: string, suggestion?: string) => {
  const span = { offset: Math.max(0, text.indexOf(at)), length: at.length };
  const told = problem('file/bad-name', span, { name: at }, suggestion ? { suggestion } : {});
  const diagnostics = [fromProblem(told, FILE, text)];
  return { diagnostics, files: [{ path: FILE, text }], prefix: 'content/' };
};

const frameOf = (text: string, at: string, suggestion?: string) =>
  plain(reportOf(text, at, suggestion))
    .split('\n')
    .filter((line) => /^ *\d* \|/.test(line));

describe('a line at fault', () => {
  test('stands between its neighbors, with a mark below the fault', () => {
    expect(frameOf('one\ntwo words\nthree\nfour', 'words', 'word')).toEqual([
      ' 1 | one',
      ' 2 | two words',
      '   |     ^^^^^ did you mean `word`?',
      ' 3 | three',
      '   |',
    ]);
  });

  test('stands alone where the text has no other', () => {
    expect(frameOf('one', 'one')).toEqual([' 1 | one', '   | ^^^', '   |']);
  });

  test('is marked below letters that are wide, and below those that have no width', () => {
    expect(frameOf('日本 one', 'one')[1]).toBe('   |      ^^^');
    expect(frameOf('e\u0301 日本', '日本')[1]).toBe('   |   ^^^^');
  });

  test.each([
    [120, 0, 1, false, false],
    [121, 0, 1, false, true],
    [300, 60, 21, true, true],
    [300, 295, 256, true, false],
  ])(
    'of %i characters is shown in part, with the fault at %i in sight',
    (length, at, from, isCutBefore, isCutBehind) => {
      const line = `${'x'.repeat(at)}@${'y'.repeat(length - at - 1)}`;
      const [shown = '', mark = ''] = frameOf(line, '@');
      const part = line.slice(from - 1, from + 119);
      expect(shown).toBe(` 1 | ${isCutBefore ? '…' : ''}${part}${isCutBehind ? '…' : ''}`);
      expect(mark.indexOf('^')).toBe(shown.indexOf('@'));
    },
  );
});

test.each([
  ['\t', '→'],
  ['\u0000', '␀'],
  ['\u001B', '␛'],
  ['\u007F', '␡'],
  ['\u0085', '�'],
  ['\u202E', '�'],
  ['\uFEFF', '�'],
  [' é', ' é'],
])('%j is shown as %s', (character, mark) => {
  expect(visible(`a${character}b`)).toBe(`a${mark}b`);
});

describe('the summary of a step', () => {
  test('of no mistake is a line and no table', () => {
    expect(stepSummary({ diagnostics: [], files: [], prefix: '' })).not.toContain('|');
  });

  test('makes no link, table or HTML of what a file says', () => {
    const [row = ''] = stepSummary(reportOf('a', 'a|<b>[c](d)'))
      .split('\n')
      .filter((line) => line.includes(FILE));
    expect(row).toContain('| content/a.md:1:1 |');
    expect(row).toContain('a&#124;&#60;b&#62;&#91;c&#93;(d)');
  });

  test('leads to the line of a file whatever its name', () => {
    const { diagnostics, ...report } = reportOf('one', 'one');
    const told = diagnostics.map((each) => ({ ...each, file: 'a b/ü.md' }));
    expect(
      stepSummary({ ...report, diagnostics: told, repository: 'https://forge.example/blob/abc' }),
    ).toContain('(https://forge.example/blob/abc/content/a%20b/%C3%BC.md#L1)');
  });
});

test('a message is cut in the middle where it is long', () => {
  expect(shortened('x'.repeat(600))).toHaveLength(600);
  const cut = shortened(`${'a'.repeat(300)}${'b'.repeat(400)}${'c'.repeat(150)}`);
  expect(cut).toBe(`${'a'.repeat(300)} … ${'c'.repeat(150)}`);
});

test.each([
  ['array', 'pay', '[pay]'],
  ['array', 'to pay', undefined],
  ['array', 3, '[3]'],
  ['boolean', 'Yes', 'true'],
  ['boolean', 'off', 'false'],
  ['boolean', 'y', 'true'],
  ['boolean', 'ON', 'true'],
  ['boolean', 'No', 'false'],
  ['boolean', 'n', 'false'],
  ['boolean', 'maybe', undefined],
  ['boolean', 'yes and no', undefined],
  ['boolean', 'not on', undefined],
  ['boolean', 'no way', undefined],
  ['boolean', 'in', undefined],
  ['array', true, undefined],
  ['number', '$1,200', '1200'],
  ['int', '-8.5 %', '-8.5'],
  ['number', '1.25', '1.25'],
  ['number', '1_000', '1000'],
  ['number', '12 days', undefined],
  ['number', 'day 12', undefined],
  ['number', '1.2.3', undefined],
  ['number', 'many', undefined],
  ['object', '12', undefined],
  ['string', 3, '"3"'],
  ['string', true, '"true"'],
  ['string', ['one'], 'one'],
  ['string', ['one', 'two'], undefined],
  ['string', [1], undefined],
  ['object', 3, undefined],
])('where %s is expected, %j probably means %s', (expected, value, meant) => {
  expect(asMeant(expected, value)).toBe(meant);
});

test.each([
  ['11/1/2023', '2023-11-01'],
  ['2023-1-2', '2023-01-02'],
  ['2023/11/01', '2023-11-01'],
  ['2023.11.01', '2023-11-01'],
  ['31/11/2023', undefined],
  ['2023-11-31', undefined],
  ['on 11/1/2023', undefined],
  ['on 2023-11-1', undefined],
  ['2023-11-1, a Wednesday', undefined],
  ['11/1/2023, a Wednesday', undefined],
  ['soon', undefined],
])('%s probably means the day %s', (text, day) => {
  expect(dayMeant(text)).toBe(day);
});
