/** Told that something changed. */
export type Report = () => void;

/** Does something; `isStale` says whether more was reported since it began. */
export type Job = (isStale: () => boolean) => Promise<void>;

/** When a job runs, in milliseconds. */
export type Quiet = {
  /** How long nothing may be reported before. */
  readonly quiet: number;
  /** How long after the first report it runs all the same, where reports never end. */
  readonly most: number;
};

/** Runs a job once all is quiet, one at a time. What is reported while it runs makes it run again. */
export function whenQuiet({ quiet, most }: Quiet, job: Job): Report {
  let reports = 0;
  let isRunning = false;
  let waitingSince: number | undefined;
  let timer: NodeJS.Timeout | undefined;

  return report;

  function report(): void {
    reports += 1;
    waitingSince ??= performance.now();
    clearTimeout(timer);
    const left = waitingSince + most - performance.now();
    timer = setTimeout(run, Math.max(0, Math.min(quiet, left))).unref();
  }

  async function run(): Promise<void> {
    if (isRunning) return;
    isRunning = true;
    waitingSince = undefined;
    const begun = reports;
    try {
      await job(() => reports !== begun);
    } finally {
      isRunning = false;
    }
    if (reports !== begun) timer?.refresh();
  }
}
