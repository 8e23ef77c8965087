import { heapInUse } from '../../apps/server/tests/heap-in-use.ts';
import type { Measured } from '../graphql/load-job.ts';
import { inDigits } from '../numbers.ts';
import type { Part } from '../part.ts';
import { spreadOf } from '../spread.ts';
import { table } from '../table.ts';
import { memoryOf } from '../usage.ts';
import type { Checked } from './check-answers.ts';

/** Memory at one time, in megabytes. */
export type Look = {
  /** Since the soak began. */
  readonly seconds: number;
  /** In use, once what is no longer needed is collected. */
  readonly heap: number;
  /** Held of the machine. */
  readonly resident: number;
};

/** What a soak saw. */
export type Soaked = Pick<Measured, 'asked' | 'perSecond' | 'p99'> &
  Checked & {
    /** How many times content was changed. */
    readonly editions: number;
  };

/** How far memory may be from the first half of a soak to the second, in megabytes. */
const FLAT = 5;

/** Looks at the memory of a server, by the port of its inspector. */
export async function lookAt(pid: number, inspector: number, seconds: number): Promise<Look> {
  const [target] = await (await fetch(`http://127.0.0.1:${inspector}/json/list`)).json();
  const heap = (await heapInUse(target.webSocketDebuggerUrl)) / 1e6;
  return { seconds, resident: memoryOf(pid).now, heap };
}

/** A soak as a table, and what it must reach. */
export function tellSoak(looks: readonly Look[], soaked: Soaked): Part {
  const { asked, perSecond, p99, answers, wrong, records, editions } = soaked;
  const heaps = looks.map(({ heap }) => heap);
  const half = Math.floor(heaps.length / 2);
  const growth = spreadOf(heaps.slice(half)).median - spreadOf(heaps.slice(0, half)).median;
  return {
    lines: [
      ...['## A soak of the server under full load while its content changes', ''],
      `${asked} answers, ${inDigits(perSecond)} each second, 99 of 100 within ${inDigits(p99)} ms; ${answers} looked at as a whole, of ${records} records; content changed ${editions} times.`,
      '',
      ...table(
        ['after seconds', 'MB in use', 'MB held'],
        looks.map(({ seconds, heap, resident }) => [seconds, heap, resident].map(inDigits)),
      ),
    ],
    targets: [
      target('answers that failed or were of two records, in the soak', 0, wrong),
      target('MB in use, from the first half of the soak to the second', FLAT, growth),
    ],
  };
}

function target(what: string, bound: number, value: number): Part['targets'][number] {
  return { what, bound, isLeast: false, measured: spreadOf([value]) };
}
