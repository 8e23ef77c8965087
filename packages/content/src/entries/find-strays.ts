import { closest } from '@strike-ledger/core';

import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { fromProblem, problem } from '../diagnostics/diagnostic.ts';
import { TOP } from '../diagnostics/position.ts';
import { slugIn } from '../files/layout.ts';
import type { ContentFile } from '../files/read-files.ts';
import type { Entry } from './entry.ts';

/** Tells apart the entries whose dispute has a file, readable or not, from those in a folder without one. */
export function findStrays(
  files: readonly ContentFile[],
  entries: readonly Entry[],
): { readonly placed: readonly Entry[]; readonly diagnostics: readonly Diagnostic[] } {
  const disputes = files.map(({ path }) => slugIn(path)).filter((slug) => slug !== undefined);
  const known = new Set<string | null>([null, ...disputes]);
  return {
    placed: entries.filter(({ entity }) => known.has(entity.dispute)),
    diagnostics: entries.flatMap(({ entity: { dispute, file }, text }) => {
      if (dispute === null || known.has(dispute)) return [];
      const suggestion = closest(dispute, disputes);
      const told = problem('file/no-dispute', TOP, { dispute }, suggestion ? { suggestion } : {});
      return [fromProblem(told, file, text)];
    }),
  };
}
