import type { EntityType, Identity } from '@strike-ledger/core';
import { entityTypeNames, entityTypes } from '@strike-ledger/core';

/** What the place of a file says of it: which entity it holds, or why it holds none. */
export type Placement =
  | { readonly ok: true; readonly identity: Identity; readonly format: Format }
  | { readonly ok: false; readonly code: string; readonly message: string; readonly hint: string };

/** Markdown with front matter for what has prose as its body, YAML for the rest. */
export type Format = 'markdown' | 'yaml';

const ID = /^[a-z0-9]+(?:[-.][a-z0-9]+)*$/;
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
  if (parts.length === 1 && name === 'dispute.md') {
    return {
      ok: true,
      identity: { type: 'dispute', dispute: first, id: first },
      format: 'markdown',
    };
  }
  const shared = parts.length === 1 ? typeOfFolder.get(first) : undefined;
  const own = parts.length === 2 ? typeOfFolder.get(second) : undefined;
  const type = shared ?? own;
  if (!type) return misplaced(path);
  return placeIn(type, shared ? null : first, name);
}

/** How files of a type are written. */
export function formatOf(type: EntityType): Format {
  return 'body' in entityTypes[type].schema.shape ? 'markdown' : 'yaml';
}

function placeIn(type: EntityType, dispute: string | null, name: string): Placement {
  const format = formatOf(type);
  const extension = EXTENSION[format];
  if (!name.endsWith(extension)) {
    return {
      ok: false,
      code: 'file/wrong-extension',
      message: `a ${type} is written as ${format === 'yaml' ? 'YAML' : 'Markdown'}`,
      hint: `name the file with ${extension} at the end`,
    };
  }
  const id = name.slice(0, -extension.length);
  if (!ID.test(id)) {
    return {
      ok: false,
      code: 'file/bad-name',
      message: `\`${id}\` is not an id`,
      hint: 'name the file with lower-case words joined by hyphens, for example 2023-11-01-strike-begins',
    };
  }
  return { ok: true, identity: { type, dispute, id }, format };
}

function misplaced(path: string): Placement {
  return {
    ok: false,
    code: 'file/misplaced',
    message: `nothing of the record lives at ${path}`,
    hint: `move it to a folder that content/README.md names: ${[...typeOfFolder.keys()].join(', ')}`,
  };
}
