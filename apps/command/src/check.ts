import { defineCommand } from 'citty';

import { chosenFormat, formats } from './check/format.ts';
import { readReport } from './check/read-report.ts';
import { tell } from './check/tell.ts';
import { contentArgument } from './content-argument.ts';
import { correctionArguments } from './corrections/correction-arguments.ts';

/**
 * `strike check`: reads the whole record and says what is wrong with it. Exit 0 where nothing is an error, 1 where
 * something is, 2 where it could not be done.
 */
export const check = defineCommand({
  meta: {
    name: 'check',
    description:
      'Read the record and say what is wrong with it, or with the files and folders named.',
  },
  args: {
    content: contentArgument,
    cache: {
      type: 'boolean',
      default: true,
      negativeDescription: 'Read every file anew, whatever was read before.',
    },
    ...correctionArguments,
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
  async run({ args }) {
    const format = chosenFormat(args.format);
    if (args.watch) {
      const { watchAndTell } = await import('./check/watch-and-tell.ts');
      return watchAndTell(args, format);
    }
    process.exitCode = tell(await readReport(args), format);
  },
});
