import { hash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A hash of everything that says how a file is read: with another, what was read before is not used. */
export function readersVersion(): string {
  const files = sources().flatMap((folder) =>
    globSync('**/*.ts', { cwd: folder })
      .filter((file) => !file.endsWith('.test.ts'))
      .sort()
      .map((file) => `${file}\0${readFileSync(join(folder, file), 'utf8')}`),
  );
  const versions = libraries().map(([name, from]) => {
    const file = findPackageJSON(name, from);
    return `${name} ${file && JSON.parse(readFileSync(file, 'utf8')).version}`;
  });
  return hash('sha256', [...files, ...versions].join('\0'), 'hex').slice(0, 16);
}

// What reads a file into an entity: the schemas and what surrounds them, and the libraries below. Looked for where it
// is asked for: in a bundle, which asks for none, there is nothing to be found.
function sources(): string[] {
  return [dirname(import.meta.dirname), dirname(fileURLToPath(coreUrl()))];
}

function libraries(): [name: string, from: string][] {
  return [
    ['yaml', import.meta.url],
    ['zod', coreUrl()],
    ['mdast-util-from-markdown', coreUrl()],
  ];
}

function coreUrl(): string {
  return import.meta.resolve('@strike-ledger/core');
}
