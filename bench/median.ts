/** The middle of several timings of a task, in milliseconds, and how far they spread. */
export type Timing = { readonly median: number; readonly least: number; readonly most: number };

/** Runs a task so many times, after one run that does not count. What `prepare` does is not timed. */
export async function time<Prepared>(
  runs: number,
  prepare: () => Prepared,
  task: (prepared: Prepared) => unknown,
): Promise<Timing> {
  const times: number[] = [];
  for (let run = 0; run <= runs; run += 1) {
    const prepared = prepare();
    const start = performance.now();
    await task(prepared);
    if (run > 0) times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  return {
    median: times[Math.floor(times.length / 2)] ?? 0,
    least: times[0] ?? 0,
    most: times.at(-1) ?? 0,
  };
}
