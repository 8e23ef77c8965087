import { defineCommand } from 'citty';

import { Refusal } from './asking/refusal.ts';
import { chosenFormat, formats } from './check/format.ts';
import { readReport } from './check/read-report.ts';
import { tell } from './check/tell.ts';
import { watchAndTell } from './check/watch-and-tell.ts';
import { contentArgument } from './content-argument.ts';

/**
 * `strike check`: reads the whole record and says what is wrong with it. Exit 0 where nothing is an error, 1 where
 * something is, 2 where it could not be done.
 */
export const check = defineCommand({
  meta: {
    name: 'check',
    description:
      'Read the record and say what is wrong with it, or with the files and folders named. Exit codes: 0 no errors, 1 errors, 2 could not be done.',
  },
  args: {
    content: contentArgument,
    format: {
      type: 'enum',
      options: [...formats],
      description:
        'How to write the report. Left out: with colors in a terminal, unless NO_COLOR is set, and plain elsewhere.',
    },
    watch: {
      type: 'boolean',
      default: false,
      description: 'Check again whenever a file changes, until stopped.',
    },
  },
  run({ args }) {
    const wanted = { content: args.content, paths: args._ };
    const format = chosenFormat(args.format);
    try {
      if (args.watch) return watchAndTell(wanted, format);
      process.exitCode = tell(readReport(wanted), format);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      process.stderr.write(`${error.message}\n`);
      process.exitCode = 2;
    }
  },
});
