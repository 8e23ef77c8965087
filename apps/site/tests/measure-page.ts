/** How a page lies in a tab. */
export type Measures = {
  /** Pixels by which the page is wider than the tab. */
  readonly overflow: number;
  /** Of the whole page, in pixels. */
  readonly height: number;
  /** For each element in turn whether it is shown, 1 or 0. */
  readonly shown: string;
};

/** Measures the page that a tab shows; for the tab to run. */
export function measurePage(): Measures {
  const { scrollWidth, clientWidth, scrollHeight } = document.documentElement;
  const whole = { opacityProperty: true, visibilityProperty: true };
  const shown = Array.from(document.querySelectorAll('*'), (element) =>
    Number(element.checkVisibility(whole)),
  ).join('');
  return { overflow: scrollWidth - clientWidth, height: scrollHeight, shown };
}

/** The document that a tab has read; for the tab to run. */
export function readDocument(): string {
  return `${document.compatMode} ${document.documentElement.outerHTML}`;
}
