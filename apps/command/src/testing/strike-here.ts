import { vi } from 'vitest';

import { runStrike } from '../asking/run-strike.ts';

/** What `strike` of this folder does, without a process for each call: starting one takes longer than most commands. */
export async function strikeHere(
  ...args: readonly string[]
): Promise<{ status: number; output: string; errors: string }> {
  const output: string[] = [];
  const errors: string[] = [];
  const spies = [
    vi.spyOn(process.stdout, 'write').mockImplementation((text) => output.push(String(text)) > 0),
    vi.spyOn(process.stderr, 'write').mockImplementation((text) => errors.push(String(text)) > 0),
  ];
  const before = process.exitCode;
  process.exitCode = 0;
  try {
    await runStrike(args);
    return { status: Number(process.exitCode), output: output.join(''), errors: errors.join('') };
  } finally {
    process.exitCode = before;
    for (const spy of spies) spy.mockRestore();
  }
}
