import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Edit } from './edits.ts';
import { gitEnvironment } from './git-environment.ts';

/** A git repository with a copy of a record, as a contributor has one. */
export type Repository = {
  /** Folder of the record in it. */
  readonly content: string;
  /** Edits the record and commits. */
  commit(message: string, ...edits: readonly Edit[]): void;
  /** Takes the repository away. */
  remove(): void;
};

/** Makes a repository whose first commit, tagged `published`, holds the record of a folder. */
export function repositoryOf(record: string): Repository {
  const folder = mkdtempSync(join(tmpdir(), 'strike-'));
  const content = join(folder, 'content');
  const env = { PATH: process.env['PATH'], ...gitEnvironment };
  const git = (...words: readonly string[]) => execFileSync('git', words, { cwd: folder, env });
  const commit = (message: string, ...edits: readonly Edit[]) => {
    for (const edit of edits) edit(content);
    git('add', '--all');
    git('commit', '--quiet', '--message', message);
  };
  cpSync(record, content, { recursive: true });
  git('init', '--quiet', '--initial-branch', 'main');
  commit('The record');
  git('tag', 'published');
  return { content, commit, remove: () => rmSync(folder, { recursive: true }) };
}
