import type { Diagnostic, LoadedRecord } from '@strike-ledger/content';
import { recordFrom, whereIs } from '@strike-ledger/content';

import { ask, commitOf, filesAt } from '../git/files-at.ts';
import { EXAMPLE, readExcuse } from './excuse.ts';
import { excusedFiles } from './excused-files.ts';
import { missingCorrections } from './missing-corrections.ts';

/** The arguments that corrections are checked by. */
export const correctionArguments = {
  against: {
    type: 'string',
    description: 'A commit, branch or tag: what it published may change only with a correction.',
  },
  'not-a-correction': {
    type: 'string',
    description: 'Why what changed is none, for example "typo, a digit was typed twice".',
  },
} as const;

type Arguments = {
  readonly content: string;
  readonly against?: string | undefined;
  readonly 'not-a-correction'?: string | undefined;
};

/**
 * The published figures, dates and attributions that were changed since this branch left the one it is checked against,
 * and of which no correction tells. None where it is checked against nothing.
 * @throws {Refusal} where git knows no such commit, or an excuse gives no reason
 */
export function correctionsMissing(
  { record, files }: LoadedRecord,
  { content, against, 'not-a-correction': excuse }: Arguments,
): readonly Diagnostic[] {
  if (excuse !== undefined) readExcuse(excuse, '--not-a-correction');
  if (against === undefined || excuse !== undefined) return [];
  const since = ask(content, 'merge-base', commitOf(against, content), 'HEAD').trim();
  const excused = excusedFiles(since, content);
  const present = new Map(files.map((file) => [file.path, file]));
  return missingCorrections(recordFrom(filesAt(since, content)).record, record)
    .filter(({ file }) => !excused.has(file))
    .map(({ file, path, change, affects }) => ({
      code: 'correction/missing',
      severity: 'error',
      file,
      ...whereIs(present.get(file) ?? { path: file, text: '' }, path),
      message: `published and changed without a correction: ${change}`,
      hint: `tell of it: \`strike new correction\`, with \`affects: [${affects}]\`; or, for a slip of the pen, end the message of the commit with a line such as \`${EXAMPLE}\``,
    }));
}
