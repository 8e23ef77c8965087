import { entityTypes, translation } from '@strike-ledger/core';
import type { z } from 'zod';

import { isError } from '../diagnostics/is-error.ts';
import { placeOf } from '../files/layout.ts';
import type { ContentFile } from '../files/read-files.ts';
import { FRONT_MATTER, parseMarkdown } from '../parse/parse-markdown.ts';
import { parseYaml } from '../parse/parse-yaml.ts';
import { isTranslation } from '../translations/read-translation.ts';
import { formatYaml } from './format-yaml.ts';

/**
 * Lays out a file of the record as all of them are laid out, or gives undefined where it cannot be read: checking it
 * says why.
 */
export function formatFile(file: ContentFile): string | undefined {
  const { text, problems = [] } = file;
  const kind = kindOf(file);
  // Damaged text is not laid out: that would make the damage look like text.
  if (!kind || problems.some(isError)) return undefined;
  const { schema, isMarkdown } = kind;
  const parsed = isMarkdown ? parseMarkdown(text) : parseYaml(text);
  if (!parsed.ok) return undefined;
  return isMarkdown ? formatMarkdown(text, schema) : formatYaml(text, schema);
}

type Kind = { readonly schema: z.core.$ZodType; readonly isMarkdown: boolean };

function kindOf(file: ContentFile): Kind | undefined {
  if (isTranslation(file)) return { schema: translation, isMarkdown: true };
  const place = placeOf(file.path);
  if (!place.ok) return undefined;
  const { schema } = entityTypes[place.identity.type];
  return { schema, isMarkdown: place.format === 'markdown' };
}

// The prose keeps its lines: laying it out anew would make a large difference of a small edit.
function formatMarkdown(text: string, schema: z.core.$ZodType): string {
  const [whole = '', frontMatter = ''] = FRONT_MATTER.exec(text) ?? [];
  const keys = formatYaml(frontMatter, schema);
  const body = text
    .slice(whole.length)
    .replace(/^(?:[ \t]*\n)+/, '')
    .trimEnd();
  return `---\n${keys}---\n${body}${body && '\n'}`;
}
