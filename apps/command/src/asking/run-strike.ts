import { runCommand } from 'citty';

import { strike } from '../commands.ts';
import { Canceled } from './canceled.ts';
import { exitCodes } from './exit-codes.ts';
import { findCommand } from './find-command.ts';
import { Refusal } from './refusal.ts';
import { refuseUnknownFlags } from './refuse-unknown-flags.ts';
import { showUsage } from './show-usage.ts';

/** Runs the command with its arguments. Mistakes in the asking are told in a sentence, never with a stack trace. */
export async function runStrike(rawArgs: readonly string[]): Promise<void> {
  try {
    await run(rawArgs);
  } catch (error) {
    if (error instanceof Canceled) {
      process.stderr.write('Given up: nothing was changed\n');
      process.exitCode = exitCodes.canceled;
      return;
    }
    if (!isRefusal(error)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = exitCodes.refused;
  }
}

async function run(rawArgs: readonly string[]): Promise<void> {
  const isHelp = rawArgs[0] === 'help' || asksForHelp(rawArgs);
  const words = rawArgs[0] === 'help' ? rawArgs.slice(1) : rawArgs;
  const found = await findCommand({ command: strike, words });
  const isAsking = found.command.run !== undefined && process.stdin.isTTY;
  if (isHelp || (found.command.subCommands && !isAsking)) return showUsage(found);
  refuseUnknownFlags(found.command, found.words);
  await runCommand(found.command, { rawArgs: [...found.words] });
}

// Behind `--` stand words that are somebody else's.
function asksForHelp(words: readonly string[]): boolean {
  const end = words.indexOf('--');
  const own = end === -1 ? words : words.slice(0, end);
  return own.includes('--help') || own.includes('-h');
}

function isRefusal(error: unknown): error is Error {
  // The library's own for a missing argument or one that is no choice; it does not export the class.
  return error instanceof Refusal || (error instanceof Error && error.name === 'CLIError');
}
