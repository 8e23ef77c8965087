/** The middle of several timings of a task, in milliseconds, and how far they spread. */
export type Timing = { readonly median: number; readonly least: number; readonly most: number };

/** Runs a task so many times, after one run that does not count. */
export async function time(runs: number, task: () => unknown): Promise<Timing> {
  await task();
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    await task();
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  return {
    median: times[Math.floor(times.length / 2)] ?? 0,
    least: times[0] ?? 0,
    most: times.at(-1) ?? 0,
  };
}
