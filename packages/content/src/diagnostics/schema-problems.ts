import type { EntityType, Path } from '@strike-ledger/core';
import { closest } from '@strike-ledger/core';
import type { z } from 'zod';

import { isWrittenAsKey } from '../files/keys-in-file.ts';
import type { ParsedFile } from '../parse/parsed-file.ts';
import { asMeant, dayMeant } from './as-meant.ts';
import type { Problem } from './diagnostic.ts';
import { problem } from './diagnostic.ts';
import { descriptionAt, keysAt } from './schema-at.ts';

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
  const value = valueAt(file.data, path);
  const name = nameOf(path);
  const key = { key: name, about: descriptionAt(type, path) };
  if (value === undefined) {
    return [problem('schema/missing-key', file.spanOf(path.slice(0, -1)), key)];
  }
  if (value === null) return [problem('schema/empty-value', file.keySpanOf(path), key)];
  return [invalidValue(issue, { file, path, value, key })];
}

type Fault = {
  readonly file: ParsedFile;
  readonly path: Path;
  readonly value: unknown;
  readonly key: { readonly key: string; readonly about: string };
};

function unknownKey(type: EntityType, path: Path, file: ParsedFile): Problem {
  const key = String(path.at(-1));
  const known = keysAt(type, path.slice(0, -1)).filter(isWrittenAsKey);
  const suggestion = closest(key, known);
  const span = file.keySpanOf(path);
  return problem('schema/unknown-key', span, { key, known }, suggesting(suggestion));
}

function invalidValue(issue: z.core.$ZodIssue, fault: Fault): Problem {
  const { file, path, value, key } = fault;
  const span = file.spanOf(path);
  switch (issue.code) {
    case 'custom':
      return customProblem(issue, fault);
    case 'invalid_type':
      return wrongType(issue.expected, WORDS[issue.expected] ?? issue.expected, fault);
    case 'invalid_union':
      return wrongType('number', 'a number, or the two ends of a range', fault);
    case 'invalid_value': {
      const choices = issue.values.map(String);
      const suggestion = typeof value === 'string' ? closest(value, choices) : undefined;
      return problem('schema/not-a-choice', span, { ...key, choices }, suggesting(suggestion));
    }
    case 'too_small':
    case 'too_big':
      return outOfBounds(issue, fault);
    default:
      return problem('schema/wrong-format', span, { ...key, reason: issue.message });
  }
}

function wrongType(sort: string, expected: string, { file, path, value, key }: Fault): Problem {
  const details = { ...key, expected, found: wordFor(value) };
  const more = suggesting(asMeant(sort, value));
  return problem('schema/wrong-type', file.spanOf(path), details, more);
}

function outOfBounds(
  issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig,
  { file, path, key }: Fault,
): Problem {
  const span = file.spanOf(path);
  if (issue.origin === 'array') {
    return issue.code === 'too_small'
      ? problem('schema/too-few', span, { ...key, least: Number(issue.minimum) })
      : problem('schema/too-many', span, { ...key, most: Number(issue.maximum) });
  }
  const bound =
    issue.code === 'too_small'
      ? `${issue.inclusive ? 'at least' : 'more than'} ${issue.minimum}`
      : `${issue.inclusive ? 'at most' : 'less than'} ${issue.maximum}`;
  return problem('schema/out-of-range', span, { ...key, bound });
}

function customProblem(
  { params = {}, message }: z.core.$ZodIssueCustom,
  { file, path, value, key }: Fault,
): Problem {
  const span = file.spanOf(path);
  const date = { ...key, value: String(value) };
  const text = path.at(-1) === 'body' ? 'the text' : `\`${key.key}\``;
  const prose = () => file.spanInProse(path, Number(params['offset']), Number(params['length']));
  switch (params['code']) {
    case 'date/not-a-date':
    case 'date/not-on-calendar':
    case 'date/not-a-day':
      return problem(params['code'], span, date, suggesting(dayMeant(String(value))));
    case 'figure/range-backwards':
      return problem('figure/range-backwards', span, key);
    case 'cite/empty-text':
    case 'cite/uncited-paragraph':
    case 'prose/too-tangled':
      return problem(params['code'], prose(), { text });
    case 'prose/not-allowed':
      return problem('prose/not-allowed', prose(), { text, reason: message.replace(/:.*/, '') });
    default:
      return problem('schema/wrong-format', span, { ...key, reason: message });
  }
}

function suggesting(suggestion: string | undefined): { suggestion?: string } {
  return suggestion ? { suggestion } : {};
}

const WORDS: { readonly [expected: string]: string } = {
  array: 'a list',
  boolean: 'true or false',
  int: 'a whole number',
  number: 'a number',
  object: 'a group of keys',
  string: 'text',
};

function wordFor(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  return WORDS[typeof value] ?? 'something else';
}

// An item of a list is called by the key that holds the list.
function nameOf(path: Path): string {
  return String(path.findLast((part) => typeof part === 'string') ?? 'file');
}

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? (value as { [key: string]: unknown })[key]
        : undefined,
    data,
  );
}
