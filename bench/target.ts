import { inDigits, spread } from './numbers.ts';
import type { Spread } from './spread.ts';
import { table } from './table.ts';

/** What must be reached, and what was. */
export type Target = {
  readonly what: string;
  readonly bound: number;
  readonly isLeast: boolean;
  readonly measured: Spread;
  /** The same by processor time, where it is a ratio or a time: steadier where other work is on the machine. */
  readonly byProcessor?: Spread;
};

/** Whether a target is met by the middle of what was measured, or by how much it is missed. */
export function verdictOf({ measured, bound, isLeast }: Target): string {
  const missing = isLeast ? bound - measured.median : measured.median - bound;
  if (Number.isNaN(missing)) return 'not measured';
  return missing <= 0 ? 'met' : `missed by ${inDigits(missing)}`;
}

/** Targets as a table. */
export function tellTargets(targets: readonly Target[]): string[] {
  return table(
    ['', 'bound', 'measured (min-max)', 'by processor time', ''],
    targets.map((target) => {
      const { what, bound, isLeast, measured, byProcessor } = target;
      const words = `${isLeast ? 'at least' : 'at most'} ${bound}`;
      return [
        what,
        words,
        spread(measured),
        byProcessor ? spread(byProcessor) : '',
        verdictOf(target),
      ];
    }),
  );
}
