import { stripVTControlCharacters } from 'node:util';

import { renderUsage } from 'citty';

import { exitCodeWords } from './exit-codes.ts';
import type { FoundCommand } from './find-command.ts';

/** Says how a command is used, in color where the terminal shows it and nobody asked for none (`NO_COLOR`). */
export async function showUsage({ command, parent }: FoundCommand): Promise<void> {
  const codes = exitCodeWords.map(([code, meaning]) => `  ${String(code).padStart(3)}  ${meaning}`);
  const about = (await renderUsage(command, parent)).trimEnd().replaceAll(/ +$/gm, '');
  const usage = `${about}\n\nEXIT CODES\n\n${codes.join('\n')}\n`;
  const isColored = process.stdout.isTTY && process.stdout.hasColors();
  process.stdout.write(isColored ? usage : stripVTControlCharacters(usage));
}
