import type { EntityType } from '@strike-ledger/core';
import { entityTypes } from '@strike-ledger/core';

import { Refusal } from '../asking/refusal.ts';
import type { Draft } from './draft.ts';
import type { Answers } from './flags.ts';
import { flagOf } from './flags.ts';
import { keysOf } from './keys.ts';
import { askKeys, askText } from './questions.ts';
import { idOf, suggestedId } from './suggested-id.ts';
import type { Workbench } from './workbench.ts';

/** What is asked for: where it belongs, what is known of it, and whether somebody is there to be asked for the rest. */
export type Wanted = {
  readonly type: EntityType;
  readonly dispute: string | null;
  readonly id?: string | undefined;
  readonly given: Answers;
  readonly prefix?: string;
  readonly isInteractive: boolean;
};

/**
 * Makes a draft of what is given and of what is answered to questions.
 * @throws {Refusal} where something that a file has to have is missing and nobody is there to be asked
 */
export async function answer(wanted: Wanted, { loaded }: Workbench): Promise<Draft> {
  const { type, dispute, given, isInteractive } = wanted;
  if (!isInteractive) refuseGaps(wanted);
  const keys = keysOf(entityTypes[type].schema);
  const offered = { record: loaded.record, dispute };
  const answers = isInteractive ? await askKeys(keys, given, offered) : given;
  return { type, dispute, id: await idFor(wanted, answers), answers };
}

async function idFor({ type, id, isInteractive }: Wanted, answers: Answers): Promise<string> {
  if (id !== undefined) return id;
  const initial = suggestedId(type, answers);
  if (!isInteractive) return initial;
  return askText('The name of its file, which stays for good', {
    initial,
    check: (text) => (text === idOf(text) ? undefined : 'write lower-case words joined by hyphens'),
  });
}

function refuseGaps({ type, given, prefix }: Wanted): void {
  const missing = keysOf(entityTypes[type].schema).filter(
    ({ name, isRequired }) => isRequired && !(name in given),
  );
  if (missing.length === 0) return;
  const flags = missing.map(
    ({ name, description }) => `  --${flagOf(name, prefix)}  ${description}`,
  );
  throw new Refusal(
    `a new ${type} needs more, and nobody is at a terminal to be asked:\n${flags.join('\n')}`,
  );
}
