import { relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { CheckedFolder, LoadedRecord, Reading, Report } from '@strike-ledger/content';
import { checkFolder, loadRecord, touchedOnly } from '@strike-ledger/content';

import { Refusal } from '../asking/refusal.ts';
import { refuseMissingFolder } from '../asking/refuse-missing-folder.ts';
import type { Change } from '../corrections/check-corrections.ts';
import { isBelow } from '../is-below.ts';
import { showProgress } from '../progress/show-progress.ts';

/** Where entries that were read are kept until their files change. */
const CACHE = fileURLToPath(new URL('../../node_modules/.cache/strike', import.meta.url));

/** What to check: a content folder, the files and folders in it that the report is to be about, and against what. */
export type Wanted = {
  readonly content: string;
  /** None for all of the record. */
  readonly _: readonly string[];
  /** Whether what was read before need not be read again. */
  readonly cache: boolean;
  readonly against?: string | undefined;
  readonly 'not-a-correction'?: string | undefined;
};

/**
 * Checks the whole record and gathers what concerns the files wanted.
 * @throws {Refusal} where there is no such folder, file or commit
 */
export async function readReport(wanted: Wanted): Promise<Report> {
  const { content, _: paths } = wanted;
  refuseMissingFolder(content);
  const progress = showProgress('files read');
  const reading = { progress: progress.tell, ...(wanted.cache && { cache: CACHE }) };
  const { diagnostics, files, entities } = await checked(wanted, reading).finally(progress.end);
  for (const path of paths) {
    if (files.some((file) => isBelow([path], content, file.path))) continue;
    throw new Refusal(`\`${path}\` is no file of the record in \`${content}\``);
  }
  return {
    diagnostics: diagnostics.filter(({ file }) => isBelow(paths, content, file)),
    files,
    prefix: prefixOf(content),
    entities,
    site: process.env['SITE_URL'],
    repository: linesAddress(),
  };
}

async function checked(wanted: Wanted, reading: Reading): Promise<CheckedFolder> {
  return isAboutAll(wanted) ? checkFolder(wanted.content, reading) : checkPart(wanted, reading);
}

function isAboutAll({ _: paths, against, 'not-a-correction': excuse }: Wanted): boolean {
  return paths.length === 0 && against === undefined && excuse === undefined;
}

// Notices are for who reviews a file, so they are told of files that are named, or that changed.
async function checkPart(wanted: Wanted, reading: Reading): Promise<CheckedFolder> {
  const loaded = loadRecord(wanted.content, reading);
  const { diagnostics, notices, files, record } = loaded;
  const read = { files, entities: record.entities.size };
  const change = await changeOf(loaded, wanted);
  if (change) {
    const all = [...diagnostics, ...change.missing, ...notices];
    return { ...read, diagnostics: touchedOnly(all, change.touched) };
  }
  return {
    ...read,
    diagnostics: wanted._.length > 0 ? [...diagnostics, ...notices] : diagnostics,
  };
}

// Read where it is asked for: most checks are against nothing.
async function changeOf(loaded: LoadedRecord, wanted: Wanted): Promise<Change | undefined> {
  if (wanted.against === undefined && wanted['not-a-correction'] === undefined) return undefined;
  const { changeAgainst } = await import('../corrections/check-corrections.ts');
  return changeAgainst(loaded, wanted);
}

function prefixOf(content: string): string {
  return `${slashed(relative('.', resolve(content))) || '.'}/`;
}

function slashed(path: string): string {
  return path.split(sep).join('/');
}

// In a workflow of the forge: where a line of this commit can be read.
function linesAddress(): string | undefined {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: name, GITHUB_SHA: commit } = process.env;
  return server && name && commit ? `${server}/${name}/blob/${commit}` : undefined;
}
