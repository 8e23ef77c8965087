import type { Entity } from '../record/entity.ts';
import type { Path } from '../schema/walk.ts';

/** A stretch of a text, in characters from its start. */
export type Span = { readonly offset: number; readonly length: number };

/** Something that a rule has against an entity. */
export type Finding = {
  /** Kind of mistake, for example `ref/unknown-source`. */
  readonly code: string;
  readonly severity: 'error' | 'warning';
  readonly entity: Entity;
  /** The key at fault. */
  readonly path: Path;
  /** For prose: where the fault stands in the text of that key, and how long it is. */
  readonly span?: Span;
  /** What is wrong. */
  readonly message: string;
  /** For a pointer that leads nowhere: the addresses at which nothing stands. */
  readonly absent?: readonly string[];
  /** What was probably meant. */
  readonly suggestion?: string;
  /** What to do about it. */
  readonly hint: string;
};

/** Something that a reviewer should know of and that need not be mended. */
export type Notice = Omit<Finding, 'severity'> & { readonly severity: 'notice' };
