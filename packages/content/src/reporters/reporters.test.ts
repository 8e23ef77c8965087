import sarifSchema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with {
  type: 'json',
};
import Ajv from 'ajv-draft-04';
import { describe, expect, test } from 'vitest';

import { fromProblem, problem } from '../diagnostics/diagnostic.ts';
import { TOP } from '../diagnostics/position.ts';
import { touchedOnly } from '../diagnostics/touched-only.ts';
import { kinds } from '../kinds/kinds.ts';
import { loadRecord } from '../load-record.ts';
import { github } from './github.ts';
import { json } from './json.ts';
import { plain } from './plain.ts';
import type { Report } from './report.ts';
import { summaryLine } from './report.ts';
import { sarif } from './sarif.ts';
import { stepSummary } from './step-summary.ts';
import { terminal } from './terminal.ts';

const folder = new URL('../../fixtures/broken', import.meta.url).pathname;
const { record, diagnostics, files } = loadRecord(folder);
const report: Report = {
  diagnostics,
  files,
  prefix: 'content/',
  entities: record.entities.size,
  site: 'https://strike.example',
  repository: 'https://forge.example/blob/abc',
};

describe('a report', () => {
  test('in a terminal says what it says without colors', () => {
    expect(terminal(report)).toContain('\u001B[31m');
    const color = new RegExp(`${'\u001B'}\\[\\d+m`, 'g');
    expect(terminal(report).replaceAll(color, '')).toBe(plain(report));
  });

  test('as JSON has every mistake with both ends of its place', () => {
    const told = JSON.parse(json(report));
    expect(told.summary).toEqual({ files: 22, entities: 15, errors: 10, warnings: 1, notices: 0 });
    expect(told.diagnostics).toHaveLength(11);
    expect(told.diagnostics[2]).toMatchObject({
      code: 'ref/unknown-person',
      file: 'content/quarry-2030/events/2030-03-02-unknown-person.md',
      line: 7,
      column: 5,
      endColumn: 12,
      suggestion: 'ann-bell',
      other: { file: 'content/quarry-2030/people/ann-bell.yaml', line: 1 },
      page: 'https://strike.example/contribute/errors/ref-unknown-person/',
    });
  });

  test('for the forge is one command a line, with commas and colons of its own', () => {
    const lines = github(report).split('\n');
    expect(lines).toHaveLength(11);
    expect(lines[2]).toBe(
      '::error file=content/quarry-2030/events/2030-03-02-unknown-person.md,line=7,endLine=7,col=5,endColumn=12,title=ref/unknown-person::no person `ann-bel` in this record (did you mean `ann-bell`?)%0Ahelp: add a file for it in content/quarry-2030/people/, or correct the id%0Ahttps://strike.example/contribute/errors/ref-unknown-person/',
    );
  });

  test('as the summary of a step is a table with links to the lines', () => {
    const rows = stepSummary(report)
      .split('\n')
      .filter((line) => line.startsWith('| ['));
    expect(rows).toHaveLength(11);
    expect(rows[2]).toContain(
      '](https://forge.example/blob/abc/content/quarry-2030/events/2030-03-02-unknown-person.md#L7)',
    );
    for (const row of rows) expect(row.split('|')).toHaveLength(5);
  });

  test('as SARIF is what the schema of SARIF 2.1.0 asks for', () => {
    const validate = new Ajv.default({
      strict: false,
      validateFormats: false,
      unicodeRegExp: false,
    }).compile(sarifSchema);
    const log = JSON.parse(sarif(report));
    validate(log);
    expect(validate.errors).toBeNull();
    expect(log.runs[0].results).toHaveLength(11);
    expect(validate({ ...log, version: '1' })).toBe(false);
  });

  test('as SARIF has each kind of mistake once, with what is said of it and where', () => {
    const [{ columnKind, tool, results }] = JSON.parse(sarif(report)).runs;
    const { name, rules } = tool.driver;
    const codes: string[] = rules.map(({ id }: { id: string }) => id);
    expect(name).toBe('strike');
    expect(columnKind).toBe('utf16CodeUnits');
    expect(codes).toEqual([...new Set(diagnostics.map(({ code }) => code))].sort());
    expect(results.map(({ ruleId }: { ruleId: string }) => ruleId)).toEqual(
      results.map(({ ruleIndex }: { ruleIndex: number }) => codes[ruleIndex]),
    );
    expect(rules[codes.indexOf('figure/does-not-fit-unit')]).toEqual({
      id: 'figure/does-not-fit-unit',
      shortDescription: { text: kinds['figure/does-not-fit-unit'].title },
      fullDescription: { text: kinds['figure/does-not-fit-unit'].meaning },
      defaultConfiguration: { level: 'warning' },
      helpUri: 'https://strike.example/contribute/errors/figure-does-not-fit-unit/',
    });
  });

  test('as SARIF has the sentences and both places of a mistake', () => {
    const { results } = JSON.parse(sarif(report)).runs[0];
    expect(results[2]).toEqual({
      ruleId: 'ref/unknown-person',
      ruleIndex: 5,
      level: 'error',
      message: {
        text: 'no person `ann-bel` in this record (did you mean `ann-bell`?)\nadd a file for it in content/quarry-2030/people/, or correct the id',
      },
      locations: [
        physicalLocation('content/quarry-2030/events/2030-03-02-unknown-person.md', {
          startLine: 7,
          startColumn: 5,
          endColumn: 12,
        }),
      ],
      relatedLocations: [
        {
          id: 1,
          message: { text: 'the nearest that exists' },
          ...physicalLocation('content/quarry-2030/people/ann-bell.yaml', {
            startLine: 1,
            startColumn: 1,
            endColumn: 2,
          }),
        },
      ],
    });
  });

  function physicalLocation(uri: string, region: object): object {
    return { physicalLocation: { artifactLocation: { uri }, region } };
  }
});

describe('a report of few words', () => {
  const told = (severity: 'error' | 'warning' | 'notice', file = 'a.md') => ({
    ...fromProblem(problem('file/bad-name', TOP, { name: 'A' }, { suggestion: 'a' }), file, ''),
    severity,
  });
  const few: Report = { diagnostics: [], files: [{ path: 'a.md', text: '' }], prefix: '' };

  test.each([
    [[], '1 file read: 0 entities, 0 files with mistakes; 0 errors'],
    [[told('error')], '1 file read: 0 entities, 1 file with mistakes; 1 error'],
    [
      [told('warning'), told('notice'), told('notice', 'b.md')],
      '1 file read: 0 entities, 2 files with mistakes; 0 errors, 1 warning, 2 notices',
    ],
  ])('counts what there is, in one line', (diagnostics, line) => {
    expect(summaryLine({ ...few, diagnostics })).toBe(line);
  });

  test('counts notices in JSON, and names no page where there is no site', () => {
    const { summary, diagnostics } = JSON.parse(json({ ...few, diagnostics: [told('notice')] }));
    expect(summary).toEqual({ files: 1, entities: 0, errors: 0, warnings: 0, notices: 1 });
    expect(diagnostics).toEqual([
      {
        code: 'file/bad-name',
        severity: 'notice',
        file: 'a.md',
        line: 1,
        column: 1,
        endColumn: 2,
        message: '`A` is not an id',
        suggestion: 'a',
        help: expect.any(String),
      },
    ]);
  });

  test('says what was meant in the message where no line can be shown', () => {
    const [place, said, help] = plain({ ...few, diagnostics: [told('error')] }).split('\n');
    expect(place).toBe('a.md:1:1');
    expect(said).toBe('error[file/bad-name] `A` is not an id: did you mean `a`?');
    expect(help).toMatch(/^help: /);
  });

  test('shows no line of a file whose text is not known', () => {
    const text = plain({ ...few, files: [], diagnostics: [told('error')] });
    expect(text).not.toContain('|');
  });

  test('is in SARIF what it is of, and leads to no page where there is no site', () => {
    const [{ tool, results }] = JSON.parse(
      sarif({ ...few, diagnostics: [told('notice', 'a b#/c.md')] }),
    ).runs;
    expect(tool.driver.rules[0]).not.toHaveProperty('helpUri');
    expect(results[0]).toMatchObject({ level: 'note' });
    expect(results[0]).not.toHaveProperty('relatedLocations');
    expect(results[0].locations[0].physicalLocation.artifactLocation.uri).toBe('a%20b%23/c.md');
  });

  test('is as the summary of a step a line, and a table where something is wrong', () => {
    const clean = '### The record\n\n1 file read: 0 entities, 0 files with mistakes; 0 errors\n';
    expect(stepSummary(few)).toBe(clean);
    const [, , counted, blank, head, rule, row, end] = stepSummary({
      ...few,
      diagnostics: [told('error')],
    }).split('\n');
    expect(counted).toBe('1 file read: 0 entities, 1 file with mistakes; 1 error');
    expect([blank, end]).toEqual(['', '']);
    expect([head, rule]).toEqual(['| place | what is wrong | what to do |', '|---|---|---|']);
    expect(row).toMatch(
      /^\| a\.md:1:1 \| error&#91;file\/bad-name&#93; `A` is not an id \(did you mean `a`\?\) \| /,
    );
  });

  test('has for the forge no mark that would end a command or a property', () => {
    const line = github({
      ...few,
      diagnostics: [{ ...told('error', 'a:b,c%.md'), message: '50 %\r\nof: a, b' }],
    });
    expect(line).toContain('file=a%3Ab%2Cc%25.md,');
    expect(line).toContain('::50 %25%0D%0Aof: a, b');
  });

  test('leads in a text to the page on the kind, where there is a site', () => {
    const diagnostics = [told('error')];
    expect(plain({ ...few, diagnostics })).not.toContain('more:');
    expect(plain({ ...few, diagnostics, site: 'https://strike.example' })).toContain(
      '\nmore: https://strike.example/contribute/errors/file-bad-name/\n',
    );
  });

  test('leads to no page for the forge where there is no site', () => {
    expect(github({ ...few, diagnostics: [told('notice')] })).toMatch(
      /^::notice file=a\.md,line=1,endLine=1,col=1,endColumn=2,title=file\/bad-name::`A` is not an id \(did you mean `a`\?\)%0Ahelp: (?!.*%0A).*$/,
    );
  });
});

test('of a change are told all errors, and warnings in the files that it touched', () => {
  const warned = 'quarry-2030/claims/2030-03-09-half-dollars.md';
  expect(touchedOnly(diagnostics, new Set([warned]))).toHaveLength(11);
  expect(touchedOnly(diagnostics, new Set()).map(({ severity }) => severity)).toEqual(
    Array.from({ length: 10 }, () => 'error'),
  );
});
