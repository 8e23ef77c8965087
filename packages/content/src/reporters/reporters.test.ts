import sarifSchema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with {
  type: 'json',
};
import Ajv from 'ajv-draft-04';
import { describe, expect, test } from 'vitest';

import { touchedOnly } from '../diagnostics/touched-only.ts';
import { loadRecord } from '../load-record.ts';
import { github } from './github.ts';
import { json } from './json.ts';
import { plain } from './plain.ts';
import type { Report } from './report.ts';
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
    const { ruleIndex, ruleId } = log.runs[0].results[2];
    expect(log.runs[0].tool.driver.rules[ruleIndex].id).toBe(ruleId);
    expect(validate({ ...log, version: '1' })).toBe(false);
  });
});

test('of a change are told all errors, and warnings in the files that it touched', () => {
  const warned = 'quarry-2030/claims/2030-03-09-half-dollars.md';
  expect(touchedOnly(diagnostics, new Set([warned]))).toHaveLength(11);
  expect(touchedOnly(diagnostics, new Set()).map(({ severity }) => severity)).toEqual(
    Array.from({ length: 10 }, () => 'error'),
  );
});
