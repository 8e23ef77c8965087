import { isError, loadRecord, plain } from '@strike-ledger/content';
import { writeExports } from '@strike-ledger/exports';
import { defineCommand } from 'citty';

import { exitCodes } from './asking/exit-codes.ts';
import { Refusal } from './asking/refusal.ts';
import { refuseMissingFolder } from './asking/refuse-missing-folder.ts';
import { contentArgument } from './content-argument.ts';
import { count } from './count.ts';
import { whileShowing } from './progress/show-progress.ts';

/** `strike export`: writes the record as files. Exit 1, and nothing written, where the record has an error. */
export const exportRecord = defineCommand({
  meta: { name: 'export', description: 'Write the record as files: JSON, CSV, SQLite, feeds.' },
  args: {
    content: contentArgument,
    out: {
      type: 'string',
      default: 'data/v1',
      description: 'The folder to write: a new or an empty one, or an earlier export.',
    },
    site: {
      type: 'string',
      default: process.env['SITE_URL'] ?? '',
      description: 'Where the site is served, for links in calendars and feeds.',
    },
  },
  async run({ args }) {
    refuseMissingFolder(args.content);
    refuseOtherThanAddress(args.site);
    const {
      record,
      diagnostics,
      files: read,
    } = whileShowing('files read', (progress) => loadRecord(args.content, { progress }));
    const errors = diagnostics.filter(isError);
    if (errors.length > 0) {
      const report = plain({ diagnostics: errors, files: read, prefix: `${args.content}/` });
      process.stderr.write(`${report}\nNothing was written: ${count(errors.length, 'error')}\n`);
      process.exitCode = exitCodes.faulty;
      return;
    }
    const siteUrl = args.site || undefined;
    const written = await writeExports(record, args.out, { siteUrl }).catch(refuse);
    for (const { path, body } of written) {
      process.stdout.write(`${String(body.byteLength).padStart(9)}  ${path}\n`);
    }
    process.stdout.write(
      `${count(written.length, 'file')} written to ${args.out} from record ${record.contentHash}\n`,
    );
  },
});

function refuseOtherThanAddress(site: string): void {
  if (site === '' || URL.canParse(site)) return;
  throw new Refusal(`--site is \`${site}\`, which is not a web address: write https://…`);
}

// The folder holds something else, or cannot be written to: its error says which.
function refuse(error: unknown): never {
  throw new Refusal(error instanceof Error ? error.message : String(error));
}
