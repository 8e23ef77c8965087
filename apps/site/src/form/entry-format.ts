import { formatFile } from '@strike-ledger/content/format';
import type { EntityType } from '@strike-ledger/core';
import { entityTypes } from '@strike-ledger/core';
import { parse, stringify } from 'yaml';

import { fromForm, toForm } from './form-values.ts';

/** How Decap reads and writes files of a kind: https://decapcms.org/docs/custom-formatters/ */
export type EntryFormat = {
  readonly extension: 'md' | 'yaml';
  fromFile(text: string): object;
  toFile(values: object): string;
};

const FRONT_MATTER = /^---[ \t]*\r?\n([\s\S]*?\r?\n)?---[ \t]*(?:\r?\n|$)/;

/** Files of a type as fields of the form, and what was typed as a file, laid out as `strike fmt` does. */
export function entryFormat(type: EntityType): EntryFormat {
  const { schema, folder } = entityTypes[type];
  const extension = 'body' in schema.shape ? 'md' : 'yaml';
  const path = type === 'dispute' ? 'any/dispute.md' : `${folder}/any.${extension}`;
  return {
    extension,
    fromFile: (text) => {
      const [whole = '', frontMatter = text] = FRONT_MATTER.exec(text) ?? [];
      const keys = toForm(schema, parse(frontMatter)) as object;
      return extension === 'yaml' ? keys : { ...keys, body: text.slice(whole.length).trim() };
    },
    toFile: (values) => {
      const { body = '', ...keys } = fromForm(schema, values) as { body?: string };
      const frontMatter = stringify(keys);
      const text = extension === 'yaml' ? frontMatter : `---\n${frontMatter}---\n${body.trim()}\n`;
      return formatFile({ path, text }) ?? text;
    },
  };
}
