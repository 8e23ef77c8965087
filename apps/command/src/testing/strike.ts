import { spawnSync } from 'node:child_process';

const command = new URL('../main.ts', import.meta.url).pathname;
/** Small records, sound and broken. */
const cwd = new URL('../../../../packages/content/fixtures', import.meta.url).pathname;

/** Runs the command beside the small records of the tests of content, and tells what it printed. */
export function strike(...args: readonly string[]): {
  status: number | null;
  output: string;
  errors: string;
} {
  const { SITE_URL: _, ...env } = process.env;
  const options = { cwd, env, encoding: 'utf8' } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], options);
  return { status, output: stdout, errors: stderr };
}
