import { styleText } from 'node:util';

import type { Severity } from '../kinds/kind.ts';

/** A part of a report that may have a color of its own. */
type Part = Severity | 'place' | 'gutter' | 'label';

/** Gives a part of a report its color. */
export type Paint = (part: Part, text: string) => string;

const STYLES = {
  error: ['red', 'bold'],
  warning: ['yellow', 'bold'],
  notice: ['cyan', 'bold'],
  place: ['underline'],
  gutter: ['dim'],
  label: ['bold'],
} as const;

/** Leaves everything as it is. */
export const unpainted: Paint = (_part, text) => text;

/** Colors for a terminal. */
export const painted: Paint = (part, text) =>
  styleText([...STYLES[part]], text, { validateStream: false });
