import type { LoadedRecord } from '@strike-ledger/content';
import { isError, loadRecord, recordFrom } from '@strike-ledger/content';
import type { Record } from '@strike-ledger/core';
import { defineCommand } from 'citty';

import { Refusal } from '../asking/refusal.ts';
import { refuseMissingFolder } from '../asking/refuse-missing-folder.ts';
import { contentArgument } from '../content-argument.ts';
import { count } from '../count.ts';
import { filesAt } from '../git/files-at.ts';
import { whileShowing } from '../progress/show-progress.ts';
import { compareRecords } from './compare-records.ts';
import { diffMarkdown, diffText } from './diff-report.ts';
import { tellChange } from './tell-change.ts';

/** `strike diff`: what changed in the record between two commits, or since one, in words. */
export const diff = defineCommand({
  meta: { name: 'diff', description: 'Say in words what changed in the record since a commit.' },
  args: {
    from: {
      type: 'positional',
      required: true,
      description: 'A commit, branch or tag, for example main.',
    },
    to: {
      type: 'positional',
      required: false,
      description: 'A later one. Left out for the files as they are now.',
    },
    content: contentArgument,
    format: {
      type: 'enum',
      options: ['text', 'markdown'],
      default: 'text',
      description: 'How it is written: text, or markdown for a comment on a pull request.',
    },
  },
  run({ args }) {
    if (args._.length > 2) throw new Refusal('`strike diff` takes two commits at most');
    refuseMissingFolder(args.content);
    const before = readAt(args.from, args.content);
    const after = args.to ? readAt(args.to, args.content) : readNow(args.content);
    const changes = compareRecords(before, after).map((change) =>
      tellChange(change, before, after),
    );
    const report = args.format === 'markdown' ? diffMarkdown : diffText;
    process.stdout.write(
      report(changes, `between ${args.from} and ${args.to ?? 'the files as they are'}`),
    );
  },
});

function readAt(ref: string, content: string): Record {
  const files = filesAt(ref, content);
  const about = `files of ${ref} read`;
  return readable(
    whileShowing(about, (progress) => recordFrom(files, { progress })),
    ref,
  );
}

function readNow(content: string): Record {
  const loaded = whileShowing('files read', (progress) => loadRecord(content, { progress }));
  return readable(loaded, 'the files as they are');
}

// What cannot be read cannot be compared, and the reader must know.
function readable({ record, files, diagnostics }: LoadedRecord, about: string): Record {
  const mistaken = new Set(diagnostics.filter(isError).map(({ file }) => file));
  const read = new Set([...record.entities.values()].map(({ file }) => file));
  const unread = files.filter(({ path }) => mistaken.has(path) && !read.has(path)).length;
  if (unread > 0) {
    process.stderr.write(
      `${count(unread, 'file')} of ${about} cannot be read and stand in no comparison\n`,
    );
  }
  return record;
}
