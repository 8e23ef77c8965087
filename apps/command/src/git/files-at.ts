import { execFileSync } from 'node:child_process';

import type { ContentFile } from '@strike-ledger/content';
import { belongsToRecord, contentFile } from '@strike-ledger/content';

import { Refusal } from '../asking/refusal.ts';

const LARGEST_ANSWER = 1 << 30;
const REGULAR_FILE = /^100/;

/**
 * The files of the record as they were at a commit, a branch or a tag, read from git without checking anything out.
 * @throws {Refusal} where the folder is under no version control, or git knows no such commit
 */
export function filesAt(ref: string, content: string): ContentFile[] {
  const commit = commitOf(ref, content);
  const prefix = ask(content, 'rev-parse', '--show-prefix').trim();
  const listed = ask(content, 'ls-tree', '-r', '-z', '--full-tree', commit, `${prefix || '.'}`)
    .split('\0')
    .flatMap((line) => {
      const [about = '', path = ''] = line.split('\t');
      const [mode = '', , object = ''] = about.split(' ');
      const below = path.slice(prefix.length);
      return REGULAR_FILE.test(mode) && belongsToRecord(below) ? { path: below, object } : [];
    });
  const objects = readObjects(
    content,
    listed.map(({ object }) => object),
  );
  return listed
    .map(({ path, object }) => contentFile(path, objects.get(object) ?? new Uint8Array()))
    .sort((left, right) => (left.path < right.path ? -1 : 1));
}

/**
 * The commit that a name of git's stands for.
 * @throws {Refusal} where it stands for none
 */
export function commitOf(ref: string, content: string): string {
  try {
    return ask(
      content,
      'rev-parse',
      '--verify',
      '--quiet',
      '--end-of-options',
      `${ref}^{commit}`,
    ).trim();
  } catch (error) {
    throw new Refusal(
      isMissing(error)
        ? 'git is not installed, and only git knows earlier states of the record'
        : `git knows no commit \`${ref}\` for ${content}: write a branch, a tag or a commit that you have fetched`,
    );
  }
}

/** What git answers to a question about the repository that the folder lies in. */
export function ask(folder: string, ...question: readonly string[]): string {
  return execFileSync('git', ['-C', folder, ...question], {
    encoding: 'utf8',
    maxBuffer: LARGEST_ANSWER,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

// One process for all of them; each comes as `<object> <type> <size>`, a line feed, its bytes and a line feed.
function readObjects(folder: string, objects: readonly string[]): ReadonlyMap<string, Uint8Array> {
  const answer = execFileSync('git', ['-C', folder, 'cat-file', '--batch'], {
    input: objects.map((object) => `${object}\n`).join(''),
    maxBuffer: LARGEST_ANSWER,
  });
  const found = new Map<string, Uint8Array>();
  for (let at = 0; at < answer.length; ) {
    const end = answer.indexOf('\n', at);
    const [object = '', , size = '0'] = answer.toString('latin1', at, end).split(' ');
    found.set(object, answer.subarray(end + 1, end + 1 + Number(size)));
    at = end + 1 + Number(size) + 1;
  }
  return found;
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
