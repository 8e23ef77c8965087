import { parseArgs } from 'node:util';

import type { ArgsDef } from 'citty';
import { parse } from 'yaml';

import { Refusal } from '../asking/refusal.ts';
import type { Key } from './keys.ts';

/** What a file says, key by key, as it would be read from it. */
export type Answers = { readonly [key: string]: unknown };

/** A flag for each key, as the usage shows it. A prefix tells apart the keys of what is made beside. */
export function flagsFor(keys: readonly Key[], prefix = ''): ArgsDef {
  return Object.fromEntries(
    keys.map((key) => [
      flagOf(key.name, prefix),
      key.sort === 'yes-or-no'
        ? { type: 'boolean' as const, description: key.description }
        : {
            type: 'string' as const,
            description: `${key.description}${formOf(key)}`,
            valueHint: hintOf(key),
          },
    ]),
  );
}

/**
 * The answers that flags give to keys. A list is given by words with commas between them, or by the flag again and
 * again; a group of keys as YAML.
 * @throws {Refusal} where a group is not YAML
 */
export function answersIn(rawArgs: readonly string[], keys: readonly Key[], prefix = ''): Answers {
  const { values } = parseArgs({
    args: [...rawArgs],
    options: optionsFor(rawArgs, keys, prefix),
    strict: false,
  });
  return Object.fromEntries(
    keys.flatMap((key) => {
      const flag = flagOf(key.name, prefix);
      const given = values[flag] as boolean | string[] | undefined;
      return given === undefined ? [] : [[key.name, answerOf(key, flag, given)]];
    }),
  );
}

/** `contractExpires` is `contract-expires`, and `name` of what is made for the key `union` is `union-name`. */
export function flagOf(name: string, prefix = ''): string {
  const flag = name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return prefix ? `${prefix}-${flag}` : flag;
}

type Option = { readonly type: 'boolean' } | { readonly type: 'string'; readonly multiple: true };

function optionsFor(rawArgs: readonly string[], keys: readonly Key[], prefix: string) {
  const own = keys.map(({ name, sort }): [string, Option] => [
    flagOf(name, prefix),
    sort === 'yes-or-no' ? { type: 'boolean' } : { type: 'string', multiple: true },
  ]);
  // The value of somebody else's flag is none of ours.
  const others = rawArgs
    .filter((word) => word.startsWith('--') && !word.includes('='))
    .map((word): [string, Option] => [word.slice(2), { type: 'string', multiple: true }]);
  return Object.fromEntries([...others, ...own]);
}

function answerOf({ sort }: Key, flag: string, given: boolean | readonly string[]): unknown {
  if (typeof given === 'boolean') return given;
  const last = given.at(-1) ?? '';
  switch (sort) {
    case 'number':
    case 'group':
      return readYaml(flag, last);
    case 'words':
      return given.flatMap((words) => words.split(',').map((word) => word.trim())).filter(Boolean);
    case 'groups':
      return given.flatMap((text) => readGroups(flag, text));
    default:
      return last;
  }
}

// Prose that holds a colon is no mapping: what is no group, or list of them, is the text itself.
function readGroups(flag: string, text: string): unknown {
  return /^\s*[[{-]/.test(text) && !/^\s*\[@/.test(text) ? readYaml(flag, text) : text;
}

function readYaml(flag: string, text: string): unknown {
  try {
    return parse(text);
  } catch {
    throw new Refusal(`--${flag} is not YAML: write for example '{measure: gap, amount: 3}'`);
  }
}

function formOf({ sort }: Key): string {
  if (sort === 'words') return ' Several: with commas.';
  if (sort === 'group') return ' As YAML.';
  return sort === 'groups' ? ' As YAML; several: the flag again.' : '';
}

function hintOf({ sort }: Key): string {
  return sort === 'group' || sort === 'groups' ? 'yaml' : sort === 'number' ? 'number' : 'text';
}
