import type { State } from 'mdast-util-to-hast';

/** What an HTML element may hold. */
export type ElementContent = ReturnType<State['all']>[number];

/** An HTML element as a tree. */
export type Element = Extract<ElementContent, { type: 'element' }>;
