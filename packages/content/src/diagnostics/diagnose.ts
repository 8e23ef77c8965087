import type { Path } from '@strike-ledger/core';

import type { ContentFile } from '../files/read-files.ts';
import type { DetailsOf, KindCode } from '../kinds/kinds.ts';
import type { Diagnostic } from './diagnostic.ts';
import { problem } from './diagnostic.ts';
import { TOP } from './position.ts';
import { whereIs } from './where-is.ts';

/** Says what is wrong with a value of a file, for what is found by more than reading the record. */
export function diagnose<Code extends KindCode>(
  code: Code,
  file: Pick<ContentFile, 'path' | 'text'>,
  path: Path,
  details: DetailsOf<Code>,
): Diagnostic {
  const { span: _, otherSpan: __, ...told } = problem(code, TOP, details);
  return { ...told, file: file.path, ...whereIs(file, path) };
}
