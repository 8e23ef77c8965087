import type { Entity } from '@strike-ledger/core';

/** Sources as lines of text, each with its address on the web where it has one. */
export function sourceLines(sources: readonly Entity<'source'>[]): string {
  const lines = sources.map(({ fields: { outlet, title, url } }) =>
    [`${outlet}: ${title}`, ...(url ? [url] : [])].join(' '),
  );
  return ['Sources:', ...lines].join('\n');
}
