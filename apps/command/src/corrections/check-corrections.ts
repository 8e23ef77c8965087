import type { Diagnostic, LoadedRecord } from '@strike-ledger/content';
import { diagnose, recordFrom } from '@strike-ledger/content';

import { ask, commitOf, filesAt } from '../git/files-at.ts';
import { EXAMPLE, readExcuse } from './excuse.ts';
import { excusedFiles } from './excused-files.ts';
import { missingCorrections } from './missing-corrections.ts';

type Arguments = {
  readonly content: string;
  readonly against?: string | undefined;
  readonly 'not-a-correction'?: string | undefined;
};

/** What a change asks for. */
export type Change = {
  /** The published figures, dates and attributions that were changed, and of which no correction tells. */
  readonly missing: readonly Diagnostic[];
  /** The files that were added or changed, below the content folder. */
  readonly touched: ReadonlySet<string>;
};

/**
 * What changed since this branch left the one it is checked against; undefined where it is checked against nothing.
 * @throws {Refusal} where git knows no such commit, or an excuse gives no reason
 */
export function changeAgainst(
  { record, files }: LoadedRecord,
  { content, against, 'not-a-correction': excuse }: Arguments,
): Change | undefined {
  if (excuse !== undefined) readExcuse(excuse, '--not-a-correction');
  if (against === undefined) return undefined;
  const since = ask(content, 'merge-base', commitOf(against, content), 'HEAD').trim();
  const before = filesAt(since, content);
  const texts = new Map(before.map(({ path, text }) => [path, text]));
  const changed = files.filter(({ path, text }) => texts.get(path) !== text);
  const touched = new Set(changed.map(({ path }) => path));
  if (excuse !== undefined) return { missing: [], touched };
  const excused = excusedFiles(since, content);
  const present = new Map(files.map((file) => [file.path, file]));
  const missing = missingCorrections(recordFrom(before).record, record)
    .filter(({ file }) => !excused.has(file))
    .map(({ file, path, change, affects }) =>
      diagnose('correction/missing', present.get(file) ?? { path: file, text: '' }, path, {
        change,
        affects,
        excuse: EXAMPLE,
      }),
    );
  return { missing, touched };
}
