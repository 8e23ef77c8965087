/** Told that something changed. */
export type Report = () => void;

/** Does something; `isStale` says whether more was reported since it began. */
export type Job = (isStale: () => boolean) => Promise<void>;

/**
 * Runs a job once nothing was reported for some milliseconds, one at a time. What is reported while it runs makes it
 * run again.
 */
export function whenQuiet(milliseconds: number, job: Job): Report {
  let reports = 0;
  let isRunning = false;
  let timer: NodeJS.Timeout | undefined;

  return report;

  function report(): void {
    reports += 1;
    clearTimeout(timer);
    timer = setTimeout(run, milliseconds).unref();
  }

  async function run(): Promise<void> {
    if (isRunning) return;
    isRunning = true;
    const begun = reports;
    await job(() => reports !== begun);
    isRunning = false;
    if (reports !== begun) timer?.refresh();
  }
}
