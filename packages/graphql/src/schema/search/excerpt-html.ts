import { toHtml } from 'hast-util-to-html';

import type { ElementContent } from '../prose/hast.ts';
import type { ExcerptPart } from './excerpt.ts';

/** An excerpt as safe HTML: what was found in `<mark>`, everything else as text. */
export function excerptHtml(parts: readonly ExcerptPart[]): string {
  return toHtml({ type: 'root', children: parts.map(contentOf) });
}

function contentOf({ text, isMatch }: ExcerptPart): ElementContent {
  const value = { type: 'text' as const, value: text };
  if (!isMatch) return value;
  return { type: 'element', tagName: 'mark', properties: {}, children: [value] };
}
