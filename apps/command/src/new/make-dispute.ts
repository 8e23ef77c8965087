import { entityTypes } from '@strike-ledger/core';

import { Refusal } from '../asking/refusal.ts';
import { nameOf } from '../diff/entity-words.ts';
import { answer } from './answer.ts';
import type { Answers } from './flags.ts';
import { answersIn } from './flags.ts';
import { keysOf } from './keys.ts';
import type { Part } from './parts.ts';
import { partsOfDispute } from './parts.ts';
import { askText, choose } from './questions.ts';
import { idOf } from './suggested-id.ts';
import type { Workbench } from './workbench.ts';
import { addDraft } from './workbench.ts';

const NEW = '';

type Asked = {
  readonly rawArgs: readonly string[];
  readonly id: string | undefined;
  readonly isInteractive: boolean;
};

/** Makes a dispute with what it needs: its first source, its parties and its law, as far as the record lacks them. */
export async function makeDispute(asked: Asked, start: Workbench): Promise<Workbench> {
  const slug = asked.id ?? (await askSlug(asked));
  const keys = keysOf(entityTypes.dispute.schema);
  let bench = start;
  let named: Answers = answersIn(asked.rawArgs, keys);
  for (const part of partsOfDispute) {
    const made = await makePart(part, { ...asked, slug, named }, bench);
    bench = made.bench;
    if (part.key && made.id !== undefined) named = { ...named, [part.key]: made.id };
  }
  const { isInteractive } = asked;
  const draft = await answer(
    { type: 'dispute', dispute: slug, id: slug, given: named, isInteractive },
    bench,
  );
  return addDraft(bench, draft);
}

type Making = Asked & { readonly slug: string; readonly named: Answers };

async function makePart(
  part: Part,
  { rawArgs, isInteractive, slug, named }: Making,
  bench: Workbench,
): Promise<{ bench: Workbench; id: string | undefined }> {
  const { type, prefix, key, isShared, given } = part;
  const flags = answersIn(rawArgs, keysOf(entityTypes[type].schema), prefix);
  const isGiven = Object.keys(flags).length > 0;
  const chosen = key ? (named[key] as string | undefined) : undefined;
  if (chosen !== undefined && bench.loaded.record.find(type, null, chosen))
    return { bench, id: chosen };
  if (!isGiven && isInteractive && key) {
    const existing = await chooseExisting(part, bench);
    if (existing !== NEW) return { bench, id: existing };
  }
  // A statute is asked for with a new law only; nothing but flags makes one otherwise.
  if (!isGiven && (!isInteractive || prefix === 'statute')) return { bench, id: chosen };
  const draft = await answer(
    {
      type,
      dispute: isShared ? null : slug,
      id: chosen,
      given: { ...given, ...flags },
      prefix,
      isInteractive,
    },
    bench,
  );
  return { bench: addDraft(bench, draft), id: draft.id };
}

async function chooseExisting({ type, key }: Part, { loaded }: Workbench): Promise<string> {
  const existing = loaded.record
    .list(type, null)
    .filter((entity) => entity.type !== 'organization' || entity.fields.side === key)
    .map((entity) => ({ value: entity.id, label: nameOf(entity), hint: entity.id }));
  if (existing.length === 0) return NEW;
  return choose(`The ${key}`, [{ value: NEW, label: 'a new one' }, ...existing]);
}

async function askSlug({ isInteractive }: Asked): Promise<string> {
  if (!isInteractive) {
    throw new Refusal(
      'a new dispute needs --id, the name of its folder: for example --id springfield-2031',
    );
  }
  return askText('The name of its folder, for example springfield-2031', {
    check: (text) =>
      text && text === idOf(text) ? undefined : 'write lower-case words joined by hyphens',
  });
}
