import type { ContentFile } from '@strike-ledger/content';
import { contentFile, fileOf, formatFile, formatOf, LINE_WIDTH } from '@strike-ledger/content';
import type { EntityType } from '@strike-ledger/core';
import { stringify } from 'yaml';

import type { Answers } from './flags.ts';

/** Where a new entity belongs, and what it says. */
export type Draft = {
  readonly type: EntityType;
  /** Slug of its dispute, or null where all share it. */
  readonly dispute: string | null;
  readonly id: string;
  readonly answers: Answers;
};

/** The file that a draft becomes, laid out as `strike fmt` would. */
export function draftFile({ answers, ...identity }: Draft): ContentFile {
  const { body, ...keys } = answers;
  const yaml = Object.keys(keys).length > 0 ? stringify(keys) : '';
  const text =
    formatOf(identity.type) === 'markdown'
      ? `---\n${yaml}---\n${wrapped(String(body ?? ''))}\n`
      : yaml;
  const file = contentFile(fileOf(identity), new TextEncoder().encode(text));
  return { ...file, text: formatFile(file) ?? text };
}

function wrapped(text: string): string {
  return text
    .trim()
    .split(/\n\s*\n/)
    .map((paragraph) => linesOf(paragraph).join('\n'))
    .join('\n\n');
}

function linesOf(paragraph: string): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of paragraph.split(/\s+/).filter(Boolean)) {
    if (line && line.length + 1 + word.length > LINE_WIDTH) {
      lines.push(line);
      line = word;
    } else line = line ? `${line} ${word}` : word;
  }
  return [...lines, line];
}
