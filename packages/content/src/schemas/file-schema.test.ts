import { globSync, readdirSync, readFileSync } from 'node:fs';
import { join, matchesGlob } from 'node:path';

import type { EntityType } from '@strike-ledger/core';
import { entityTypeNames } from '@strike-ledger/core';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';

import { formatOf, placeOf } from '../files/layout.ts';
import { readFiles } from '../files/read-files.ts';
import { parseMarkdown } from '../parse/parse-markdown.ts';
import { parseYaml } from '../parse/parse-yaml.ts';
import { fileSchema } from './file-schema.ts';

const root = new URL('../../../../', import.meta.url).pathname;
const schemas = join(root, 'content/.schemas');
const ajv = new Ajv({ strictTypes: false, formats: { date: true, uri: true } });
const settings = JSON.parse(readFileSync(join(root, '.vscode/settings.json'), 'utf8'));
const record = readFiles(join(root, 'content'));

describe.each(entityTypeNames)('the schema of a %s', (type) => {
  test('is committed as it is made now', async () => {
    const text = `${JSON.stringify(fileSchema(type), null, 2)}\n`;
    await expect(text).toMatchFileSnapshot(join(schemas, `${type}.schema.json`));
  });

  test('explains every key', () => {
    const silent = keysIn(fileSchema(type)).filter(([, { description }]) => !description);
    expect(silent.map(([path]) => path)).toEqual([]);
  });

  test('agrees to every such file of the record', () => {
    const agrees = ajv.compile(fileSchema(type));
    const files = record.filter(({ path }) => typeAt(path) === type);
    const refused = files.flatMap(({ path, text = '' }) =>
      agrees(keysOf(type, text)) ? [] : [[path, ajv.errorsText(agrees.errors)]],
    );
    expect(files.length).toBeGreaterThan(0);
    expect(refused).toEqual([]);
  });
});

test('the folder of schemas holds no other file', () => {
  expect(readdirSync(schemas).sort()).toEqual(
    entityTypeNames.map((type) => `${type}.schema.json`).sort(),
  );
});

test.each([
  ['a key that does not exist', { name: 'Ada', nickname: 'A', roles: [] }],
  ['a missing key', { name: 'Ada' }],
  ['a reference that is no id', { name: 'Ada', roles: [{ title: 'chair', sources: ['A b'] }] }],
])('the schema of a person refuses %s', (_what, person) => {
  expect(ajv.validate(fileSchema('person'), person)).toBe(false);
});

test('a year by itself is a date', () => {
  const person = { name: 'Ada', roles: [{ title: 'chair', from: 2023, sources: ['paper-1'] }] };
  expect(ajv.validate(fileSchema('person'), person)).toBe(true);
});

test('the editor finds one schema for each YAML file of the record, the one of its type', () => {
  const patterns: [string, string[]][] = Object.entries(settings['yaml.schemas']);
  for (const file of globSync('content/**/*.yaml', { cwd: root })) {
    const found = patterns.filter(([, globs]) => globs.some((glob) => matchesGlob(file, glob)));
    const type = typeAt(file.slice('content/'.length));
    expect(
      found.map(([schema]) => schema),
      file,
    ).toEqual([`./content/.schemas/${type}.schema.json`]);
  }
});

type Json = { description?: string; properties?: { [key: string]: Json }; items?: Json };

function keysIn(schema: Json, path = ''): [path: string, schema: Json][] {
  const own = Object.entries(schema.properties ?? {});
  return [
    ...own.flatMap(([key, inner]): [string, Json][] => [
      [`${path}${key}`, inner],
      ...keysIn(inner, `${path}${key}.`),
    ]),
    ...(schema.items ? keysIn(schema.items, `${path}[].`) : []),
  ];
}

function typeAt(path: string): EntityType | undefined {
  const place = placeOf(path);
  return place.ok ? place.identity.type : undefined;
}

function keysOf(type: EntityType, text: string): unknown {
  const parsed = formatOf(type) === 'yaml' ? parseYaml(text) : parseMarkdown(text);
  const { body: _, ...keys } = (parsed.ok ? parsed.file.data : {}) as { body?: string };
  return keys;
}
