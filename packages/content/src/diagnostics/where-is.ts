import type { Path } from '@strike-ledger/core';

import { placeOf } from '../files/layout.ts';
import type { ContentFile } from '../files/read-files.ts';
import { parseMarkdown } from '../parse/parse-markdown.ts';
import { parseYaml } from '../parse/parse-yaml.ts';
import { positionOf, TOP } from './position.ts';

/** Where a value stands in a file of the record, lines and columns counted from 1; its first line where it does not. */
export function whereIs({ path: file, text }: Pick<ContentFile, 'path' | 'text'>, path: Path) {
  const place = placeOf(file);
  const parsed = place.ok && place.format === 'markdown' ? parseMarkdown(text) : parseYaml(text);
  const span = parsed.ok && path.length > 0 ? parsed.file.spanOf(path) : TOP;
  return positionOf(text, span);
}
