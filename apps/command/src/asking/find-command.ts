import type { CommandDef } from 'citty';

import { unknownName } from './unknown-name.ts';

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
  if (!part) throw unknownName('command', name, Object.keys(parts), 'write one of');
  const next: CommandDef = await (typeof part === 'function' ? part() : part);
  return findCommand({ command: next, parent: command, words: rest });
}
