import tab from '@bomb.sh/tab/citty';
import type { CommandDef } from 'citty';
import { runCommand } from 'citty';

import { Refusal } from './refusal.ts';

const SHELLS = ['bash', 'zsh', 'fish'];

/**
 * `strike complete`: prints what a shell reads to complete a command, and answers it while somebody types. Everything
 * that is completed comes from the table of commands.
 */
export function completeFrom(command: CommandDef): CommandDef {
  return {
    meta: {
      name: 'complete',
      description: 'Print what bash, zsh or fish needs to complete the command.',
    },
    args: {
      shell: { type: 'positional', required: false, description: SHELLS.join(', ') },
    },
    run: ({ rawArgs }) => complete(command, rawArgs),
  };
}

async function complete(command: CommandDef, rawArgs: string[]): Promise<void> {
  const [shell = ''] = rawArgs;
  if (shell !== '--' && !SHELLS.includes(shell)) {
    throw new Refusal(
      `write \`strike complete\` with the name of your shell: ${SHELLS.join(', ')}`,
    );
  }
  // The library puts its own command into the table that it is given.
  const table = { ...command, subCommands: { ...(command.subCommands as object) } };
  await tab(table);
  const answer = table.subCommands as { complete?: CommandDef };
  if (answer.complete) await runCommand(answer.complete, { rawArgs });
}
