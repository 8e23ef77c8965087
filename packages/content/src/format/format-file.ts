import type { EntityType } from '@strike-ledger/core';
import { entityTypes } from '@strike-ledger/core';

import { placeOf } from '../files/layout.ts';
import type { ContentFile } from '../files/read-files.ts';
import { parseMarkdown } from '../parse/parse-markdown.ts';
import { parseYaml } from '../parse/parse-yaml.ts';
import { formatYaml } from './format-yaml.ts';

const FRONT_MATTER = /^---[ \t]*\n([\s\S]*?\n)?---[ \t]*(?:\n|$)/;

/**
 * Lays out a file of the record as all of them are laid out, or gives undefined where it cannot be read: checking it
 * says why.
 */
export function formatFile({ path, text, problems = [] }: ContentFile): string | undefined {
  const place = placeOf(path);
  // Damaged text is not laid out: that would make the damage look like text.
  if (!place.ok || problems.some(({ severity }) => severity === 'error')) return undefined;
  const isMarkdown = place.format === 'markdown';
  const parsed = isMarkdown ? parseMarkdown(text) : parseYaml(text);
  if (!parsed.ok) return undefined;
  return isMarkdown
    ? formatMarkdown(text, place.identity.type)
    : formatYaml(text, entityTypes[place.identity.type].schema);
}

// The prose keeps its lines: laying it out anew would make a large difference of a small edit.
function formatMarkdown(text: string, type: EntityType): string {
  const [whole = '', frontMatter = ''] = FRONT_MATTER.exec(text) ?? [];
  const keys = formatYaml(frontMatter, entityTypes[type].schema);
  const body = text
    .slice(whole.length)
    .replace(/^(?:[ \t]*\n)+/, '')
    .trimEnd();
  return `---\n${keys}---\n${body}${body && '\n'}`;
}
