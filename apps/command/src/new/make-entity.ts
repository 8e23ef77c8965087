import type { EntityType } from '@strike-ledger/core';
import { entityTypes } from '@strike-ledger/core';

import { Refusal } from '../asking/refusal.ts';
import { answer } from './answer.ts';
import { answersIn } from './flags.ts';
import { keysOf } from './keys.ts';
import { choose } from './questions.ts';
import { scopeOf } from './scope.ts';
import type { Workbench } from './workbench.ts';
import { addDraft } from './workbench.ts';

type Asked = {
  readonly rawArgs: readonly string[];
  readonly id: string | undefined;
  readonly dispute: string | undefined;
  readonly shared: boolean | undefined;
  readonly isInteractive: boolean;
};

/** Makes an entity of any type but a dispute. */
export async function makeEntity(
  type: EntityType,
  { rawArgs, id, dispute, shared, isInteractive }: Asked,
  bench: Workbench,
): Promise<Workbench> {
  const { record } = bench.loaded;
  const scope = scopeOf(record, type, { dispute, shared });
  const slugs = record.disputes.map(({ id: value, fields }) => ({
    value,
    label: fields.shortTitle,
  }));
  if (scope === undefined && (!isInteractive || slugs.length === 0)) {
    const known =
      slugs.map(({ value }) => value).join(', ') || 'none yet: begin with `strike new dispute`';
    throw new Refusal(`say which dispute it belongs to with --dispute (${known}), or --shared`);
  }
  const place =
    scope === undefined ? await choose('Which dispute does it belong to?', slugs) : scope;
  const given = answersIn(rawArgs, keysOf(entityTypes[type].schema));
  return addDraft(bench, await answer({ type, dispute: place, id, given, isInteractive }, bench));
}
