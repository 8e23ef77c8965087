import { relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

import { loadRecord, plain } from '@strike-ledger/content';
import { defineCommand } from 'citty';

import { contentArgument } from './content-argument.ts';
import { correctionArguments, correctionsMissing } from './corrections/check-corrections.ts';
import { count } from './count.ts';

/** Where entries that were read are kept until their files change. */
const CACHE = fileURLToPath(new URL('../node_modules/.cache/strike', import.meta.url));

/** `strike check`: reads the whole record and says what is wrong with it. Exit 1 where anything is an error. */
export const check = defineCommand({
  meta: { name: 'check', description: 'Read the record and say what is wrong with it.' },
  args: {
    content: contentArgument,
    cache: {
      type: 'boolean',
      default: true,
      negativeDescription: 'Read every file anew, whatever was read before.',
    },
    ...correctionArguments,
  },
  run({ args }) {
    const loaded = loadRecord(args.content, args.cache ? { cache: CACHE } : {});
    const { record, files } = loaded;
    const diagnostics = [...loaded.diagnostics, ...correctionsMissing(loaded, args)];
    const prefix = `${relative('.', resolve(args.content)) || '.'}/`;
    const wanted = args._.map((path) => relative('.', resolve(path)));
    const told = diagnostics.filter(
      ({ file }) =>
        wanted.length === 0 || wanted.some((path) => `${prefix}${file}`.startsWith(path)),
    );
    const errors = told.filter(({ severity }) => severity === 'error').length;
    if (told.length > 0) process.stdout.write(`${plain({ diagnostics: told, files, prefix })}\n`);
    const faulty = new Set(diagnostics.map(({ file }) => file)).size;
    process.stdout.write(
      `${count(files.length, 'file')} read: ${count(record.entities.size, 'entity')}, ${count(faulty, 'file')} with mistakes; ${count(errors, 'error')}\n`,
    );
    if (errors > 0) process.exitCode = 1;
  },
});
