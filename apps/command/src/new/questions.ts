import * as clack from '@clack/prompts';
import type { EntityType, Record } from '@strike-ledger/core';
import { bareSchema, entityTypeNames, referenceMeta } from '@strike-ledger/core';
import { parse } from 'yaml';
import type { z } from 'zod';
import { Canceled } from '../asking/canceled.ts';
import { nameOf } from '../diff/entity-words.ts';
import { labelOf } from '../diff/value-words.ts';
import type { Answers } from './flags.ts';
import type { Key } from './keys.ts';
import { itemOf, keysOf, sortOf } from './keys.ts';

/** How many choices are shown at once. */
const SHOWN = 10;

/** From what a question may offer what exists: the record, and the dispute that asks. */
export type Offered = { readonly record: Record; readonly dispute: string | null };

/** Asks for every key that a file has to have and that is not answered yet, then for those that it may have. */
export async function askKeys(
  keys: readonly Key[],
  given: Answers,
  offered: Offered,
): Promise<Answers> {
  const answers: { [key: string]: unknown } = { ...given };
  for (const key of keys.filter((each) => each.isRequired && !(each.name in given))) {
    answers[key.name] = await askKey(key, offered);
  }
  const optional = keys.filter((each) => !each.isRequired && !(each.name in given));
  for (const name of await chooseMore(optional)) {
    const key = optional.find((each) => each.name === name);
    if (key) answers[name] = await askKey(key, offered);
  }
  return answers;
}

/** Asks for one thing out of several. */
export async function choose(
  message: string,
  options: readonly { value: string; label: string; hint?: string }[],
): Promise<string> {
  return answered((end) => {
    const choice = { message, options: [...options], maxItems: SHOWN, ...end };
    return options.length > SHOWN ? clack.autocomplete(choice) : clack.select(choice);
  });
}

/** Asks for a line of text. */
export async function askText(
  message: string,
  { initial = '', check }: { initial?: string; check?: (text: string) => string | undefined } = {},
): Promise<string> {
  const validate = (text: string | undefined) => check?.(text ?? '');
  return answered((end) => clack.text({ message, initialValue: initial, validate, ...end }));
}

async function chooseMore(keys: readonly Key[]): Promise<readonly string[]> {
  if (keys.length === 0) return [];
  const options = keys.map(({ name, description }) => ({
    value: name,
    label: labelOf(name),
    hint: description,
  }));
  const message = 'What else is known? (space chooses, enter goes on)';
  return answered((end) =>
    clack.multiselect({ message, options, required: false, maxItems: SHOWN, ...end }),
  );
}

async function askKey(key: Key, offered: Offered): Promise<unknown> {
  return ask(key.schema, `${labelOf(key.name)}: ${key.description}`, offered, key.isRequired);
}

async function ask(
  schema: z.core.$ZodType,
  message: string,
  offered: Offered,
  isRequired: boolean,
): Promise<unknown> {
  switch (sortOf(schema)) {
    case 'prose':
      return askProse(message, offered);
    case 'yes-or-no':
      return answered((end) => clack.confirm({ message, ...end }));
    case 'words':
      return askWords(schema, message, offered, isRequired);
    case 'groups':
      return askGroups(schema, message, offered);
    case 'group':
      clack.log.step(message);
      return askKeys(keysOf(schema), {}, offered);
    case 'number':
      return parse(await askText(message, { check: (text) => faultOf(schema, parse(text)) }));
    case 'text': {
      const options = choicesOf(schema, offered);
      if (options.length > 0) return choose(message, options);
      return askText(message, { check: (text) => faultOf(schema, text) });
    }
  }
}

async function askWords(
  schema: z.core.$ZodType,
  message: string,
  offered: Offered,
  required: boolean,
): Promise<readonly string[]> {
  const options = choicesOf(itemOf(schema), offered);
  if (options.length > 0) {
    return answered((end) =>
      clack.autocompleteMultiselect({ message, options, required, maxItems: SHOWN, ...end }),
    );
  }
  const text = await askText(`${message} Several: with commas.`);
  return text
    .split(',')
    .map((word) => word.trim())
    .filter(Boolean);
}

async function askGroups(
  schema: z.core.$ZodType,
  message: string,
  offered: Offered,
): Promise<readonly unknown[]> {
  const items: unknown[] = [];
  do items.push(await ask(itemOf(schema), message, offered, true));
  while (await another());
  return items;
}

function another(): Promise<boolean> {
  return answered((end) => clack.confirm({ message: 'Another one?', initialValue: false, ...end }));
}

// Whoever answers need not know how a citation is written.
async function askProse(message: string, offered: Offered): Promise<string> {
  const text = await askText(message, {
    check: (said) => (said.trim() ? undefined : 'write at least one sentence'),
  });
  if (/\[@/.test(text)) return text;
  const options = entitiesOf(['source'], offered);
  const sources = await answered((end) =>
    clack.autocompleteMultiselect({
      message: 'Where can that be checked?',
      options,
      required: true,
      maxItems: SHOWN,
      ...end,
    }),
  );
  return `${text.trim().replace(/([.!?])?$/, '')} [${sources.map((id) => `@${id}`).join('; ')}]${/[.!?]$/.exec(text.trim())?.[0] ?? '.'}`;
}

function choicesOf(schema: z.core.$ZodType, offered: Offered) {
  const bare = bareSchema(schema);
  const { types } = referenceMeta(bare) ?? {};
  if (types)
    return entitiesOf(types.length > 0 ? types : entityTypeNames, offered, types.length === 0);
  const { def } = bare._zod;
  return def.type === 'enum'
    ? Object.values(def.entries).map((value) => ({ value: String(value), label: String(value) }))
    : [];
}

function entitiesOf(types: readonly EntityType[], { record, dispute }: Offered, isTyped = false) {
  return types.flatMap((type) =>
    [...new Set([dispute, null])].flatMap((scope) =>
      record.list(type, scope).map((entity) => ({
        value: isTyped ? `${type}/${entity.id}` : entity.id,
        label: nameOf(entity),
        hint: entity.id,
      })),
    ),
  );
}

function faultOf(schema: z.core.$ZodType, value: unknown): string | undefined {
  const read = (schema as z.ZodType).safeParse(value);
  return read.success ? undefined : read.error.issues[0]?.message;
}

// At the end of input, Ctrl-D, no key can come any more: the question is taken back before Node ends for want of work.
async function answered<Answer>(
  ask: (end: { readonly signal: AbortSignal }) => Promise<Answer>,
): Promise<Exclude<Answer, symbol>> {
  const end = new AbortController();
  const takeBack = () => end.abort();
  process.once('beforeExit', takeBack);
  try {
    const answer = await ask({ signal: end.signal });
    if (typeof answer === 'symbol') throw new Canceled();
    return answer as Exclude<Answer, symbol>;
  } finally {
    process.off('beforeExit', takeBack);
  }
}
