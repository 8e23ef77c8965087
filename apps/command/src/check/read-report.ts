import { relative, resolve, sep } from 'node:path';

import type { Diagnostic, Report } from '@strike-ledger/content';
import { loadRecord } from '@strike-ledger/content';

import { Refusal } from '../asking/refusal.ts';
import { showProgress } from './show-progress.ts';

/** What to check: a content folder, and the files and folders in it that the report is to be about; none for all. */
export type Wanted = { readonly content: string; readonly paths: readonly string[] };

/** Checks the whole record and gathers what concerns the files wanted. */
export function readReport({ content, paths }: Wanted): Report {
  const prefix = prefixOf(content);
  const progress = showProgress(process.stderr);
  const { record, diagnostics, notices, files } = read(content, progress.tell);
  progress.end();
  const wanted = paths.map((path) => slashed(relative(resolve(content), resolve(path))));
  const isWanted = ({ file }: { file: string }) => wanted.some((path) => isWithin(file, path));
  for (const [index, path] of wanted.entries()) {
    if (files.some((file) => isWithin(file.path, path))) continue;
    throw new Refusal(`\`${paths[index]}\` is no file of the record in \`${content}\``);
  }
  const told: readonly Diagnostic[] =
    // Notices are for who reviews a file, so they are told of files that are named.
    wanted.length === 0 ? diagnostics : [...diagnostics, ...notices].filter(isWanted);
  return {
    diagnostics: told,
    files,
    prefix,
    entities: record.entities.size,
    site: process.env['SITE_URL'],
    repository: linesAddress(),
  };
}

function read(content: string, tell: (read: number, all: number) => void) {
  try {
    return loadRecord(content, { progress: tell });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') {
      throw new Refusal(
        `there is no folder \`${content}\`: name the folder of a record with --content`,
      );
    }
    if (code === 'EACCES') {
      throw new Refusal(`the folder \`${content}\` cannot be opened: permission denied`);
    }
    throw error;
  }
}

function prefixOf(content: string): string {
  return `${slashed(relative('.', resolve(content))) || '.'}/`;
}

function slashed(path: string): string {
  return path.split(sep).join('/');
}

function isWithin(file: string, path: string): boolean {
  return path === '' || file === path || file.startsWith(`${path}/`);
}

// In a workflow of the forge: where a line of this commit can be read.
function linesAddress(): string | undefined {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: name, GITHUB_SHA: commit } = process.env;
  return server && name && commit ? `${server}/${name}/blob/${commit}` : undefined;
}
