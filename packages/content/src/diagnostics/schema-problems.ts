import type { EntityType, Path } from '@strike-ledger/core';
import { closest, entityTypes } from '@strike-ledger/core';
import type { z } from 'zod';

import type { ParsedFile } from '../parse/parsed-file.ts';
import type { Problem } from './diagnostic.ts';

/** Says in a contributor's words what a schema has against the data of a file, at its place. */
export function schemaProblems(
  type: EntityType,
  issue: z.core.$ZodIssue,
  file: ParsedFile,
): Problem[] {
  const path = issue.path.filter((key) => typeof key !== 'symbol');
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => unknownKey(type, [...path, key], file));
  }
  if (valueAt(file.data, path) === undefined) return [missingKey(type, path, file)];
  if (issue.code === 'custom') return [customProblem(type, issue, path, file)];
  return [
    {
      code: CODES[issue.code] ?? 'schema/invalid',
      span: file.spanOf(path),
      message: `${nameOf(path)} ${messageOf(issue)}`,
      ...suggestionFor(issue, valueAt(file.data, path)),
      hint: descriptionAt(type, path),
    },
  ];
}

const CODES: { readonly [code: string]: string } = {
  invalid_type: 'schema/wrong-type',
  invalid_value: 'schema/not-a-choice',
  invalid_format: 'schema/wrong-format',
  too_small: 'schema/too-few',
  too_big: 'schema/too-many',
};

function unknownKey(type: EntityType, path: Path, file: ParsedFile): Problem {
  const key = String(path.at(-1));
  const known = keysAt(type, path.slice(0, -1));
  const suggestion = closest(key, known);
  return {
    code: 'schema/unknown-key',
    span: file.keySpanOf(path),
    message: `unknown key \`${key}\``,
    ...(suggestion && { suggestion }),
    hint: `the keys here are: ${known.filter((name) => name !== 'body').join(', ')}`,
  };
}

function missingKey(type: EntityType, path: Path, file: ParsedFile): Problem {
  return {
    code: 'schema/missing-key',
    span: file.spanOf(path.slice(0, -1)),
    message: `missing key \`${String(path.at(-1))}\``,
    hint: descriptionAt(type, path),
  };
}

function customProblem(
  type: EntityType,
  issue: z.core.$ZodIssueCustom,
  path: Path,
  file: ParsedFile,
): Problem {
  const { code = 'schema/invalid', offset } = issue.params ?? {};
  const isProse = typeof offset === 'number';
  return {
    code: String(code),
    span: isProse ? file.spanInProse(path, offset, 12) : file.spanOf(path),
    message: `${nameOf(path)} ${issue.message}`,
    hint: isProse
      ? 'every paragraph of the record says where it can be checked'
      : descriptionAt(type, path),
  };
}

function messageOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_value') return `must be one of: ${issue.values.join(', ')}`;
  if (issue.code === 'invalid_type') return `must be ${WORDS[issue.expected] ?? issue.expected}`;
  return issue.message.startsWith('is ') || issue.message.startsWith('must ')
    ? issue.message
    : `is not valid: ${issue.message}`;
}

const WORDS: { readonly [expected: string]: string } = {
  array: 'a list',
  boolean: 'true or false',
  number: 'a number',
  object: 'a group of keys',
  string: 'text',
};

function suggestionFor(issue: z.core.$ZodIssue, value: unknown): { suggestion?: string } {
  if (issue.code !== 'invalid_value' || typeof value !== 'string') return {};
  const suggestion = closest(value, issue.values.map(String));
  return suggestion ? { suggestion } : {};
}

function nameOf(path: Path): string {
  const key = path.findLast((part) => typeof part === 'string');
  return key === 'body' ? 'the text' : `\`${key ?? 'file'}\``;
}

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null
        ? (value as { [key: string]: unknown })[key]
        : undefined,
    data,
  );
}

function schemaAt(type: EntityType, path: Path): z.core.$ZodType | undefined {
  let schema: z.core.$ZodType | undefined = entityTypes[type].schema;
  for (const key of path) {
    const { def } = inner(schema)._zod as z.core.$ZodTypes['_zod'];
    if (def.type === 'object') schema = def.shape[String(key)];
    else if (def.type === 'array') schema = def.element;
    else return undefined;
    if (!schema) return undefined;
  }
  return schema;
}

function inner(schema: z.core.$ZodType): z.core.$ZodType {
  const { def } = schema._zod as z.core.$ZodTypes['_zod'];
  return 'innerType' in def ? inner(def.innerType) : schema;
}

function keysAt(type: EntityType, path: Path): string[] {
  const schema = schemaAt(type, path);
  if (!schema) return [];
  const { def } = inner(schema)._zod as z.core.$ZodTypes['_zod'];
  return def.type === 'object' ? Object.keys(def.shape) : [];
}

function descriptionAt(type: EntityType, path: Path): string {
  const schema = schemaAt(type, path) as z.ZodType | undefined;
  const description = schema?.description ?? (schema && (inner(schema) as z.ZodType).description);
  return description ?? 'see the example in content/README.md';
}
