import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { formatFile, readFiles } from '@strike-ledger/content';
import { defineCommand } from 'citty';

import { exitCodes } from './asking/exit-codes.ts';
import { refuseMissingFolder } from './asking/refuse-missing-folder.ts';
import { contentArgument } from './content-argument.ts';
import { count } from './count.ts';
import { isBelow } from './is-below.ts';
import { whileShowing } from './progress/show-progress.ts';

/** `strike fmt`: lays out every file alike. With `--check` it writes nothing, and exits with 1 where it would. */
export const formatRecord = defineCommand({
  meta: {
    name: 'fmt',
    description: 'Lay out the files of the record alike, so that a difference is small.',
  },
  args: {
    content: contentArgument,
    check: {
      type: 'boolean',
      default: false,
      description: 'Write nothing; exit with 1 where a file would be laid out otherwise.',
    },
  },
  run({ args }) {
    refuseMissingFolder(args.content);
    const files = readFiles(args.content).filter(({ path }) => isBelow(args._, args.content, path));
    const formatted = whileShowing('files laid out', (tell) =>
      files.map((file, index) => {
        tell(index, files.length);
        return { ...file, laidOut: formatFile(file) };
      }),
    );
    const unread = formatted.filter(({ laidOut }) => laidOut === undefined);
    const others = formatted.filter(
      ({ text, laidOut }) => laidOut !== undefined && laidOut !== text,
    );
    for (const { path } of unread) {
      const file = join(args.content, path);
      process.stderr.write(
        `${file} cannot be read and stays as it is: \`strike check ${file}\` says why\n`,
      );
    }
    for (const { path, laidOut = '' } of others) {
      if (!args.check) writeFileSync(join(args.content, path), laidOut);
      process.stdout.write(`${join(args.content, path)}\n`);
    }
    const verb = args.check ? 'to lay out' : 'laid out';
    process.stdout.write(`${count(files.length, 'file')} read, ${others.length} ${verb}\n`);
    if (unread.length > 0 || (args.check && others.length > 0)) {
      process.exitCode = exitCodes.faulty;
    }
  },
});
