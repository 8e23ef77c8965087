import { closest } from '@strike-ledger/core';
import type { CommandDef } from 'citty';

import { Refusal } from './refusal.ts';

/** A command, the one that it is a part of, and the words that are left for it. */
export type FoundCommand = {
  readonly command: CommandDef;
  readonly parent?: CommandDef;
  readonly words: readonly string[];
};

/**
 * Follows words from a command to its parts as far as they name any.
 * @throws {Refusal} where a word names none
 */
export async function findCommand(found: FoundCommand): Promise<FoundCommand> {
  const { command, words } = found;
  const [name, ...rest] = words;
  const parts = typeof command.subCommands === 'function' ? undefined : await command.subCommands;
  if (!parts || name === undefined || name.startsWith('-')) return found;
  const part = parts[name];
  if (!part) throw new Refusal(unknownCommand(name, Object.keys(parts)));
  const next: CommandDef = await (typeof part === 'function' ? part() : part);
  return findCommand({ command: next, parent: command, words: rest });
}

function unknownCommand(name: string, known: readonly string[]): string {
  const meant = closest(name, known);
  return `there is no command \`${name}\`${meant ? `: did you mean \`${meant}\`?` : `: write one of ${known.join(', ')}`}`;
}
