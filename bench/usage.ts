import { readFileSync } from 'node:fs';

/** The kernel counts in hundredths of a second, whatever its own clock. */
const TICKS_PER_SECOND = 100;
/** Places in /proc/<pid>/stat behind the name. */
const [USER, SYSTEM] = [11, 12];

/** Memory a process holds now and held at its peak, in megabytes (millions of bytes). */
export type Memory = { readonly now: number; readonly peak: number };

/** Time a process has kept a processor so far, with all its threads, in seconds; NaN where there is no /proc. */
export function processorSeconds(pid: number): number {
  const fields = read(`/proc/${pid}/stat`).split(') ').at(-1)?.split(' ') ?? [];
  return (Number(fields[USER]) + Number(fields[SYSTEM])) / TICKS_PER_SECOND;
}

/** Time in which a processor was not idle so far, whoever kept it, in seconds; NaN where none is told. */
export function busySeconds(processor: number | undefined): number {
  const line = new RegExp(`^cpu${processor} (.*)$`, 'm').exec(read('/proc/stat'))?.[1] ?? '';
  const [user, nice, system, , , interrupts, softInterrupts, stolen] = line.split(' ').map(Number);
  const kept = [user, nice, system, interrupts, softInterrupts, stolen];
  return kept.reduce<number>((sum, ticks = Number.NaN) => sum + ticks, 0) / TICKS_PER_SECOND;
}

/** The memory of a process; NaN where there is no /proc. */
export function memoryOf(pid: number): Memory {
  const status = read(`/proc/${pid}/status`);
  const megabytes = (line: string) =>
    (Number(new RegExp(`^${line}:\\s+(\\d+) kB`, 'm').exec(status)?.[1]) * 1024) / 1e6;
  return { now: megabytes('VmRSS'), peak: megabytes('VmHWM') };
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
