import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import { whenQuiet } from './when-quiet.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('a job that waits for quiet', () => {
  test('runs once for many reports, when there are no more', async () => {
    const job = vi.fn(async () => {});
    const report = whenQuiet({ quiet: 200, most: 5_000 }, job);
    for (let each = 0; each < 5; each += 1) {
      report();
      await vi.advanceTimersByTimeAsync(199);
    }
    expect(job).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(job).toHaveBeenCalledOnce();
    await vi.runAllTimersAsync();
    expect(job).toHaveBeenCalledOnce();
  });

  test('runs once more where something is reported while it runs, one at a time', async () => {
    const ends: (() => void)[] = [];
    const stale: boolean[] = [];
    const report = whenQuiet({ quiet: 200, most: 5_000 }, async (isStale) => {
      await new Promise<void>((end) => ends.push(end));
      stale.push(isStale());
    });
    report();
    await vi.advanceTimersByTimeAsync(200);
    report();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(ends).toHaveLength(1);
    ends[0]?.();
    await vi.advanceTimersByTimeAsync(200);
    expect(ends).toHaveLength(2);
    ends[1]?.();
    await vi.runAllTimersAsync();
    expect(stale).toEqual([true, false]);
  });
});
