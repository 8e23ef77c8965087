import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** What a command took. */
export type Cost = {
  /** From start to end, in seconds. */
  readonly elapsed: number;
  /** Time of processors, of all its processes, in seconds. */
  readonly processor: number;
  /** The most memory that all its processes held at a time, in millions of bytes. */
  readonly memory: number;
};

/** How often memory is looked at, in milliseconds. */
const EVERY = 20;
const PAGE_OF_MEMORY = 4096;
/** Places in /proc/<pid>/stat behind the name. */
const [SESSION, USER, SYSTEM, USER_OF_CHILDREN, SYSTEM_OF_CHILDREN, RESIDENT] = [
  3, 11, 12, 13, 14, 21,
];
/** The kernel counts in hundredths of a second, whatever its own clock. */
const TICKS_PER_SECOND = 100;

/**
 * Runs a command in a folder and measures it.
 * @throws {Error} with the end of what it said, where it fails
 */
export async function runCommand(
  command: readonly string[],
  folder: string,
): Promise<{ readonly cost: Cost; readonly said: string }> {
  const [program = '', ...words] = command;
  const start = performance.now();
  // A session of its own tells its processes, and theirs, from all others.
  const child = spawn(program, words, {
    cwd: folder,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1', CI: '1' },
  });
  const stop = () => child.pid && process.kill(-child.pid);
  process.once('exit', stop);
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (data) => {
      said = `${said}${data}`.slice(-4_000);
    });
  let [memory, processor] = [0, 0];
  const timer = setInterval(() => {
    const now = usageOf(child.pid ?? 0);
    memory = Math.max(memory, now.memory);
    processor = Math.max(processor, now.processor);
  }, EVERY);
  const code = await new Promise((resolve) => child.on('close', resolve));
  clearInterval(timer);
  process.off('exit', stop);
  if (code !== 0) throw new Error(`${command.join(' ')} in ${folder} ended with ${code}:\n${said}`);
  const elapsed = (performance.now() - start) / 1000;
  return { cost: { elapsed, processor, memory }, said };
}

function usageOf(session: number): { memory: number; processor: number } {
  let [memory, processor] = [0, 0];
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    const fields = statOf(pid);
    const at = (place: number) => Number(fields[place]);
    if (at(SESSION) !== session) continue;
    memory += (at(RESIDENT) * PAGE_OF_MEMORY) / 1e6;
    const ticks = at(USER) + at(SYSTEM) + at(USER_OF_CHILDREN) + at(SYSTEM_OF_CHILDREN);
    processor += ticks / TICKS_PER_SECOND;
  }
  return { memory, processor };
}

function statOf(pid: string): readonly string[] {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
  } catch {
    // It ended meanwhile.
    return [];
  }
}
