import { hash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What reads a file into an entity: the schemas and what surrounds them, and the libraries below. */
const SOURCES = [dirname(import.meta.dirname), dirname(fileURLToPath(coreUrl()))];
const LIBRARIES = [
  ['yaml', import.meta.url],
  ['zod', coreUrl()],
  ['mdast-util-from-markdown', coreUrl()],
] as const;

/** A hash of everything that says how a file is read: with another, what was read before is not used. */
export function readersVersion(): string {
  const files = SOURCES.flatMap((folder) =>
    globSync('**/*.ts', { cwd: folder })
      .filter((file) => !file.endsWith('.test.ts'))
      .sort()
      .map((file) => `${file}\0${readFileSync(join(folder, file), 'utf8')}`),
  );
  const libraries = LIBRARIES.map(([name, from]) => {
    const file = findPackageJSON(name, from);
    return `${name} ${file && JSON.parse(readFileSync(file, 'utf8')).version}`;
  });
  return hash('sha256', [...files, ...libraries].join('\0'), 'hex').slice(0, 16);
}

function coreUrl(): string {
  return import.meta.resolve('@strike-ledger/core');
}
