import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** What a package says of itself, as far as it matters here. */
export type Manifest = {
  readonly name: string;
  readonly version: string;
  readonly license?: string | { readonly type: string };
  readonly licenses?: readonly { readonly type: string }[];
};

const store = fileURLToPath(new URL('../node_modules/.pnpm/', import.meta.url));

/** Every package that is installed here, those of other systems left out; one more than once where it is in many places. */
export const installedPackages = globSync('*/node_modules/{*,@*/*}/package.json', {
  cwd: store,
}).map((path) => JSON.parse(readFileSync(store + path, 'utf8')) as Manifest);
