import { globSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { entityTypes } from '@strike-ledger/core';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

const root = new URL('..', import.meta.url).pathname;
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const disputes = globSync('*/dispute.md', { cwd: join(root, 'content') })
  .map((path) => path.split('/')[0] ?? '')
  .sort();
const { scripts } = JSON.parse(read('package.json'));

describe.each(globSync('.github/workflows/*.yml', { cwd: root }))('%s', (path) => {
  const text = read(path);
  const workflow = parse(text);

  test('may read and nothing else', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' });
    for (const job of Object.values<object>(workflow.jobs)) {
      expect(job).not.toHaveProperty('permissions');
    }
    expect(text).not.toMatch(/secrets\.|pull_request_target/);
  });

  test('names each action by its commit, and says which version that is', () => {
    const used = text.match(/uses:.*/g) ?? [];
    expect(used.length).toBeGreaterThan(0);
    expect(used.filter((line) => !/@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([]);
  });

  test('puts nothing that a stranger may write into a command', () => {
    const commands = text.match(/run:.*/g) ?? [];
    expect(commands.filter((command) => command.includes('${{'))).toEqual([]);
  });

  test('runs commands that exist', () => {
    const called = [...text.matchAll(/npm run (?:--silent )?(\w+)|npm (test)/g)];
    for (const [command, script, alias] of called) {
      expect(scripts, command).toHaveProperty(script ?? alias ?? '');
    }
  });
});

describe('the forms for issues', () => {
  const forms = readdirSync(join(root, '.github/ISSUE_TEMPLATE'))
    .filter((file) => file !== 'config.yml')
    .map((file) => ({ file, form: parse(read(`.github/ISSUE_TEMPLATE/${file}`)) }));
  const optionsOf = (id: string) =>
    forms
      .flatMap(({ form }) => form.body)
      .filter((field) => field.id === id)
      .flatMap(({ attributes }) => attributes.options);

  test('ask for an error, an event and a source, and each where it can be checked', () => {
    expect(forms.map(({ file }) => file).sort()).toEqual([
      'report-an-error.yml',
      'suggest-a-source.yml',
      'suggest-an-event.yml',
    ]);
    for (const { file, form } of forms) {
      const required = form.body.filter((field: Field) => field.validations?.required);
      expect(required.map(({ id }: Field) => id).join(' '), file).toMatch(/source|url/);
    }
  });

  test('offer the disputes of the record', () => {
    expect(optionsOf('dispute')).toEqual([...disputes, 'another']);
  });

  test('offer what a source may be', () => {
    const { kind, perspective } = entityTypes.source.schema.shape;
    expect(optionsOf('kind')).toEqual(kind.options);
    expect(optionsOf('perspective')).toEqual(perspective.options);
  });
});

test('every dispute has its line for an owner', () => {
  const lines = read('.github/CODEOWNERS').split('\n');
  for (const dispute of disputes) {
    expect(
      lines.some((line) => line.includes(`/content/${dispute}/`)),
      dispute,
    ).toBe(true);
  }
});

type Field = { readonly id?: string; readonly validations?: { readonly required?: boolean } };
