import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { stripVTControlCharacters } from 'node:util';

const command = new URL('../main.ts', import.meta.url).pathname;
const SIZE = 'stty columns 120 rows 50';
/** Milliseconds after which a question that was not asked will not be. */
const PATIENCE = 45_000;

/** Keys as a terminal sends them. */
export const keys = {
  enter: '\r',
  tab: '\t',
  erase: '\u007f',
  cancel: '\u0003',
  end: '\u0004',
} as const;

/** A question, by words of it, and the keys that answer it. */
export type Exchange = readonly [asked: string, typed: string];

/** Whether a terminal can be had here: `script` of util-linux makes one. */
export const hasTerminal = /util-linux/.test(spawnSync('script', ['--version']).stdout?.toString());

/**
 * What the command shows in a terminal, without its colors, to somebody who answers each question once it is asked.
 * @throws {Error} with what was shown where a question is never asked
 */
export async function atTerminal(
  words: readonly string[],
  exchanges: readonly Exchange[],
): Promise<{ readonly status: number; readonly shown: string }> {
  const line = [process.execPath, command, ...words].map((word) => `'${word}'`).join(' ');
  const terminal = spawn('script', ['-qefc', `${SIZE}; exec ${line}`, '/dev/null'], {
    env: { ...process.env, TERM: 'xterm' },
    timeout: PATIENCE,
    killSignal: 'SIGKILL',
  });
  const waiting = [...exchanges];
  let [shown, answered] = ['', 0];
  terminal.stdout.on('data', (chunk: Buffer) => {
    shown = stripVTControlCharacters(shown + chunk);
    const [asked, typed] = waiting[0] ?? [];
    if (asked === undefined || !shown.slice(answered).includes(asked)) return;
    waiting.shift();
    answered = shown.length;
    terminal.stdin.write(typed ?? '');
  });
  const [status] = await once(terminal, 'close');
  if (waiting.length > 0) throw new Error(`\`${waiting[0]?.[0]}\` was not asked:\n${shown}`);
  return { status, shown };
}
