import type { ArgsDef, CommandDef } from 'citty';

import { unknownName } from './unknown-name.ts';

/**
 * A flag that a command does not have is refused: a mistyped one would otherwise do nothing, in silence.
 * @throws {Refusal} that names the flag and the nearest one
 */
export function refuseUnknownFlags(command: CommandDef, words: readonly string[]): void {
  const known = flagsOf(command.args as ArgsDef | undefined);
  for (const word of words) {
    if (word === '--') return;
    const [flag = ''] = word.split('=');
    if (!flag.startsWith('-') || flag === '-' || known.includes(flag)) continue;
    throw unknownName('flag', flag, known, 'the flags are');
  }
}

function flagsOf(args: ArgsDef = {}): readonly string[] {
  return Object.entries(args).flatMap(([name, { type, ...rest }]) => {
    if (type === 'positional') return [];
    const short = 'alias' in rest && rest.alias ? [rest.alias].flat().map((one) => `-${one}`) : [];
    return [`--${name}`, ...short, ...(type === 'boolean' ? [`--no-${name}`] : [])];
  });
}
