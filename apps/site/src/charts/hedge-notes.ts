import type { Panel } from './panel.ts';

/** Explains the signs for figures that are not exact, as far as they occur in the drawings. */
export function hedgeNotes(panels: readonly Panel[]): string {
  const marks = panels.flatMap(({ drawing }) => drawing.marks);
  const has = (exactness: string) =>
    marks.some(({ observation }) => observation.figure.exactness === exactness);
  return [
    has('AT_LEAST') && ' An arrow up, or a plus, stands for “at least”.',
    has('AT_MOST') && ' An arrow down stands for “at most”.',
    has('ABOUT') && ' A ring stands for “about”.',
    marks.some(({ range }) => range) && ' A bar is a range from its lower to its upper end.',
  ]
    .filter(Boolean)
    .join('');
}
