import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { intro, outro } from '@clack/prompts';
import { isError, loadRecord, plain } from '@strike-ledger/content';
import type { EntityType } from '@strike-ledger/core';
import { entityTypeNames, entityTypes } from '@strike-ledger/core';
import type { ArgsDef, CommandDef } from 'citty';
import { defineCommand } from 'citty';

import { exitCodes } from '../asking/exit-codes.ts';
import { refuseMissingFolder } from '../asking/refuse-missing-folder.ts';
import { contentArgument } from '../content-argument.ts';
import { count } from '../count.ts';
import { flagsFor } from './flags.ts';
import { keysOf } from './keys.ts';
import { makeDispute } from './make-dispute.ts';
import { makeEntity } from './make-entity.ts';
import { partsOfDispute } from './parts.ts';
import { choose } from './questions.ts';
import type { Workbench } from './workbench.ts';

const COMMON = {
  content: contentArgument,
  id: { type: 'string', description: 'The name of the file. Made of the answers where left out.' },
} as const;

const PLACE = {
  dispute: {
    type: 'string',
    description: 'The dispute that it belongs to, by the name of its folder.',
  },
  shared: { type: 'boolean', description: 'Whether all disputes share it.' },
} as const;

/** `strike new`: asks what a new file has to say, offers what exists, and writes it. Every answer is also a flag. */
export const newEntity = defineCommand({
  meta: {
    name: 'new',
    description: 'Add something to the record: asks, checks and writes the file.',
  },
  subCommands: Object.fromEntries(entityTypeNames.map((type) => [type, newOf(type)])),
  async run({ rawArgs }) {
    // Citty comes here after a subcommand as well.
    if (rawArgs.length > 0) return;
    const options = entityTypeNames.map((type) => ({
      value: type,
      label: type,
      hint: summaryOf(type),
    }));
    await make((await choose('What is new?', options)) as EntityType, [], { content: 'content' });
  },
});

function newOf(type: EntityType): CommandDef {
  return {
    meta: { name: type, description: summaryOf(type) },
    args: { ...COMMON, ...(type === 'dispute' ? {} : PLACE), ...ownFlags(type) },
    run: ({ rawArgs, args }) => make(type, rawArgs, args as unknown as Arguments),
  };
}

type Arguments = {
  readonly content: string;
  readonly id?: string;
  readonly dispute?: string;
  readonly shared?: boolean;
};

function ownFlags(type: EntityType): ArgsDef {
  const own = flagsFor(keysOf(entityTypes[type].schema));
  if (type !== 'dispute') return own;
  const parts = partsOfDispute.map((part) =>
    flagsFor(keysOf(entityTypes[part.type].schema), part.prefix),
  );
  return Object.assign({}, own, ...parts);
}

async function make(
  type: EntityType,
  rawArgs: readonly string[],
  { content, id, dispute, shared }: Arguments,
): Promise<void> {
  refuseMissingFolder(content);
  const isInteractive = process.stdin.isTTY === true && process.stdout.isTTY === true;
  if (isInteractive) intro(`A new ${type}`);
  const start: Workbench = { loaded: loadRecord(content), added: [] };
  const bench =
    type === 'dispute'
      ? await makeDispute({ rawArgs, id, isInteractive }, start)
      : await makeEntity(type, { rawArgs, id, dispute, shared, isInteractive }, start);
  const isSound = report(bench, content);
  if (!isSound) {
    process.exitCode = exitCodes.faulty;
    return;
  }
  for (const { path, text = '' } of bench.added) {
    mkdirSync(dirname(join(content, path)), { recursive: true });
    writeFileSync(join(content, path), text, { flag: 'wx' });
    process.stdout.write(`${join(content, path)}\n`);
  }
  if (isInteractive) outro('`strike check` reads it with the rest');
}

/** Says what is wrong with the new files. Nothing is written that would be an error. */
function report({ loaded, added }: Workbench, content: string): boolean {
  const paths = new Set(added.map(({ path }) => path));
  const diagnostics = loaded.diagnostics.filter(({ file }) => paths.has(file));
  const errors = diagnostics.filter(isError).length;
  if (diagnostics.length > 0) {
    const told = plain({ diagnostics, files: loaded.files, prefix: `${content}/` });
    process.stderr.write(`${told}\n`);
  }
  if (errors > 0) process.stderr.write(`Nothing was written: ${count(errors, 'error')}\n`);
  return errors === 0;
}

function summaryOf(type: EntityType): string {
  return entityTypes[type].schema.description ?? '';
}
