import type { Kind, KindCode } from '@strike-ledger/content';
import { kinds, pathOf } from '@strike-ledger/content';

/** A kind of mistake with its code and the address of its page. */
export type Mistake = {
  readonly code: KindCode;
  readonly path: string;
  readonly kind: Kind<never>;
};

/** Kinds of mistake that belong together. */
export type KindGroup = {
  readonly id: string;
  readonly title: string;
  readonly mistakes: readonly Mistake[];
};

const TITLES: { readonly [group: string]: string } = {
  file: 'Files that cannot be read',
  yaml: 'Keys that cannot be read',
  schema: 'Keys and their values',
  date: 'Dates',
  cite: 'Sources of a text',
  prose: 'What a text may hold',
  quote: 'Quotations',
  claim: 'Claims',
  correction: 'Corrections',
  event: 'Events',
  figure: 'Figures',
  law: 'The law and its steps',
  id: 'Ids',
  ref: 'Pointers that lead nowhere',
  translation: 'Translations',
};

/** How much a kind of mistake weighs, in a sentence. */
export const weights = {
  error: 'An error: the record is not published until it is mended.',
  warning: 'A warning: have a look; it keeps nothing from being published.',
  notice: 'A notice: good to know for a reviewer, and no mistake.',
} as const;

/** Every kind of mistake. */
export const mistakes: readonly Mistake[] = (
  Object.entries(kinds) as [KindCode, Kind<never>][]
).map(([code, kind]) => ({ code, path: pathOf(code), kind }));

/** Every kind of mistake, by the first word of its code. */
export const kindGroups: readonly KindGroup[] = [
  ...Map.groupBy(mistakes, ({ code }) => code.split('/')[0] ?? code),
].map(([id, among]) => ({ id, title: TITLES[id] ?? id, mistakes: among }));
