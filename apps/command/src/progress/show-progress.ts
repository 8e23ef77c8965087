/** What takes less long is done before anybody could read how far it is. */
const SOON = 400;
/** Milliseconds between two lines. */
const PAUSE = 100;

/** Where progress is shown. */
export type Screen = { readonly isTTY?: boolean; write(text: string): unknown };

/** Told how much is done, of how much. */
type Tell = (done: number, all: number) => void;

/**
 * Shows in a terminal how far long work is, on one line that is wiped at the end: `what` says what is counted. Nothing
 * is shown elsewhere, or where `NO_COLOR` asks for text alone.
 */
export function showProgress(
  what: string,
  screen: Screen = process.stderr,
  now: () => number = () => performance.now(),
): { tell: Tell; end(): void } {
  const isShowing = screen.isTTY === true && !process.env['NO_COLOR'];
  let next = now() + SOON;
  let isShown = false;
  return {
    tell(done, all) {
      if (!isShowing || now() < next) return;
      next = now() + PAUSE;
      isShown = true;
      screen.write(`\r${done} of ${all} ${what}`);
    },
    end() {
      if (isShown) screen.write('\r\u001B[K');
    },
  };
}

/** What comes of work of which a terminal shows how far it is. */
export function whileShowing<Result>(what: string, work: (tell: Tell) => Result): Result {
  const progress = showProgress(what);
  try {
    return work(progress.tell);
  } finally {
    progress.end();
  }
}
