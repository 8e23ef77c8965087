import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { parse } from 'yaml';

/** What a package says of itself, as far as it matters here. */
export type Manifest = {
  readonly name: string;
  readonly version: string;
  readonly license?: string | { readonly type: string };
  readonly licenses?: readonly { readonly type: string }[];
};

const root = fileURLToPath(new URL('..', import.meta.url));
const { packages } = parse(readFileSync(`${root}pnpm-lock.yaml`, 'utf8'));
const store = `${root}node_modules/.pnpm/`;

/**
 * Every package that is installed here, those of other systems left out; one more than once where it is in many places.
 * What an earlier install has left behind is passed over.
 */
export const installedPackages = globSync('*/node_modules/{*,@*/*}/package.json', { cwd: store })
  .map((path) => JSON.parse(readFileSync(store + path, 'utf8')) as Manifest)
  .filter(({ name, version }) => `${name}@${version}` in packages);
