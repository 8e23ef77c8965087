import type { EntityType, Identity } from '@strike-ledger/core';
import { closest, entityTypeNames, entityTypes, isId } from '@strike-ledger/core';

import type { Problem } from '../diagnostics/diagnostic.ts';
import { problem } from '../diagnostics/diagnostic.ts';
import { TOP } from '../diagnostics/position.ts';

/** What the place of a file says of it: which entity it holds, or why it holds none. */
export type Placement =
  | { readonly ok: true; readonly identity: Identity; readonly format: Format }
  | { readonly ok: false; readonly problem: Problem };

/** Markdown with front matter for what has prose as its body, YAML for the rest. */
export type Format = 'markdown' | 'yaml';

const DISPUTE = /^([^/]+)\/dispute\.md$/;
const EXTENSION = { markdown: '.md', yaml: '.yaml' } as const;
const typeOfFolder = new Map<string, EntityType>(
  entityTypeNames
    .filter((type) => type !== 'dispute')
    .map((type) => [entityTypes[type].folder, type]),
);

/** Reads the place of a file, as its path below the content folder with forward slashes. */
export function placeOf(path: string): Placement {
  const parts = path.split('/');
  const name = parts.pop() ?? '';
  const [first = '', second = ''] = parts;
  const slug = slugIn(path);
  if (slug !== undefined) {
    if (!isId(slug)) return badName(slug);
    return { ok: true, identity: { type: 'dispute', dispute: slug, id: slug }, format: 'markdown' };
  }
  const shared = parts.length === 1 ? typeOfFolder.get(first) : undefined;
  const own = parts.length === 2 ? typeOfFolder.get(second) : undefined;
  const type = shared ?? own;
  if (!type) return misplaced(path);
  if (own && !shared && !isId(first)) return badName(first);
  return placeIn(type, shared ? null : first, name);
}

/** Slug of the dispute whose own file lies at a path; undefined where another file does. */
export function slugIn(path: string): string | undefined {
  return DISPUTE.exec(path)?.[1];
}

/** The path of the file that holds an entity. */
export function fileOf({ type, dispute, id }: Identity): string {
  if (type === 'dispute') return `${id}/dispute.md`;
  const folder = dispute === null ? '' : `${dispute}/`;
  return `${folder}${entityTypes[type].folder}/${id}${EXTENSION[formatOf(type)]}`;
}

/** How files of a type are written. */
export function formatOf(type: EntityType): Format {
  return 'body' in entityTypes[type].schema.shape ? 'markdown' : 'yaml';
}

function placeIn(type: EntityType, dispute: string | null, name: string): Placement {
  const format = formatOf(type);
  const extension = EXTENSION[format];
  if (!name.endsWith(extension)) {
    const written = format === 'yaml' ? 'YAML' : 'Markdown';
    return fail(problem('file/wrong-extension', TOP, { type, format: written, extension }));
  }
  const id = name.slice(0, -extension.length);
  return isId(id) ? { ok: true, identity: { type, dispute, id }, format } : badName(id);
}

function badName(name: string): Placement {
  const suggestion = name
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9.]+/g, '-')
    .replaceAll(/^[-.]+|[-.]+$/g, '');
  const meant = isId(suggestion) ? { suggestion } : {};
  return fail(problem('file/bad-name', TOP, { name }, meant));
}

function misplaced(path: string): Placement {
  const folders = [...typeOfFolder.keys()];
  const suggestion = closest(path.split('/').at(-2) ?? '', folders);
  return fail(problem('file/misplaced', TOP, { path, folders }, suggestion ? { suggestion } : {}));
}

function fail(problem: Problem): Placement {
  return { ok: false, problem };
}
