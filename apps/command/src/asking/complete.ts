import tab from '@bomb.sh/tab/citty';
import type { CommandDef } from 'citty';
import { defineCommand, runCommand } from 'citty';

import { strike } from '../commands.ts';
import { Refusal } from './refusal.ts';

const SHELLS = ['bash', 'zsh', 'fish'];

/**
 * `strike complete`: prints what a shell reads to complete the command, and answers it while somebody types. Everything
 * that is completed comes from the table of commands.
 */
export const complete = defineCommand({
  meta: {
    name: 'complete',
    description: 'Print what bash, zsh or fish needs to complete the command.',
  },
  args: {
    shell: { type: 'positional', required: false, description: SHELLS.join(', ') },
  },
  async run({ rawArgs }) {
    const [shell = ''] = rawArgs;
    if (shell !== '--' && !SHELLS.includes(shell)) {
      throw new Refusal(
        `write \`strike complete\` with the name of your shell: ${SHELLS.join(', ')}`,
      );
    }
    // The library puts its own command into the table that it is given.
    const table = { ...strike, subCommands: { ...(strike.subCommands as object) } };
    await tab(table);
    const answer = table.subCommands as { complete?: CommandDef };
    if (answer.complete) await runCommand(answer.complete, { rawArgs });
  },
});
