import { spawnSync } from 'node:child_process';

const command = new URL('../main.ts', import.meta.url).pathname;
/** Small records, sound and broken. */
const cwd = new URL('../../../../packages/content/fixtures', import.meta.url).pathname;

/** Runs the command beside the small records of the tests of content, and tells what it printed. */
export const strike = Object.assign(running({}), {
  /** The same with more in its environment. */
  with: running,
});

type Told = { status: number | null; output: string; errors: string };

function running(environment: NodeJS.ProcessEnv): (...args: readonly string[]) => Told {
  return (...args) => {
    const { SITE_URL: _, ...rest } = process.env;
    const env = { ...rest, ...environment };
    const options = { cwd, env, encoding: 'utf8', maxBuffer: 100_000_000 } as const;
    const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], options);
    return { status, output: stdout, errors: stderr };
  };
}
