/** What takes less long is done before anybody could read how far it is. */
const SOON = 400;
/** Milliseconds between two lines. */
const PAUSE = 100;

/** Where progress is shown. */
export type Screen = { readonly isTTY?: boolean; write(text: string): unknown };

/** Shows in a terminal how many files were read, on one line that is wiped at the end. Elsewhere nothing. */
export function showProgress(
  screen: Screen,
  now: () => number = () => performance.now(),
): { tell(read: number, all: number): void; end(): void } {
  let next = now() + SOON;
  let isShown = false;
  return {
    tell(read, all) {
      if (!screen.isTTY || now() < next) return;
      next = now() + PAUSE;
      isShown = true;
      screen.write(`\r${read} of ${all} files read`);
    },
    end() {
      if (isShown) screen.write('\r\u001B[K');
    },
  };
}
