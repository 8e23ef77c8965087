import type { Target } from './target.ts';

/** What came of measuring one thing: what was measured, as Markdown, and what of it must be reached. */
export type Part = { readonly lines: readonly string[]; readonly targets: readonly Target[] };
