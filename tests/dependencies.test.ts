import { execFileSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

import { installedPackages } from './installed-packages.ts';

const root = new URL('..', import.meta.url).pathname;
const read = (path: string) => readFileSync(join(root, path), 'utf8');

const workspace: Workspace = parse(read('pnpm-workspace.yaml'));
const lockfile: Lockfile = parse(read('pnpm-lock.yaml'));
const inCatalog = Object.keys(workspace.catalog).sort();
const used = globSync('{package.json,{apps,packages}/*/package.json,bench/package.json}', {
  cwd: root,
})
  .map((path) => JSON.parse(read(path)))
  .flatMap(({ dependencies, devDependencies }) =>
    Object.entries<string>({ ...dependencies, ...devDependencies }),
  )
  .filter(([name]) => !name.startsWith('@strike-ledger/'));

describe('dependencies', () => {
  test('are each explained in a line, and nothing else is', () => {
    const lines = read('docs/dependencies.md').match(/^- `.*/gm) ?? [];
    const explained = lines.map((line) => /^- `([^`]+)`: \S.{10,}\.$/.exec(line)?.[1] ?? line);
    expect(explained.sort()).toEqual(inCatalog);
  });

  test('have their version in the catalog, exactly, and are all used', () => {
    expect(used.filter(([, version]) => version !== 'catalog:')).toEqual([]);
    expect([...new Set(used.map(([name]) => name))].sort()).toEqual(inCatalog);
    const loose = Object.entries(workspace.catalog).filter(
      ([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version),
    );
    expect(loose).toEqual([]);
  });

  test('come from the registry alone, each with the hash of what it is', () => {
    const strange = Object.entries(lockfile.packages).filter(
      ([, { resolution }]) =>
        !/^sha512-[\w+/]{86}==$/.test(resolution.integrity ?? '') ||
        Object.keys(resolution).length > 1,
    );
    expect(strange).toEqual([]);
  });

  test('run no script when they are installed, but those that are named', () => {
    expect(workspace).not.toHaveProperty('dangerouslyAllowAllBuilds');
    const allowed = Object.entries(workspace.allowBuilds).filter(([, isAllowed]) => isAllowed);
    expect(allowed.map(([name]) => name)).toEqual(['esbuild', 'node', 'sharp']);
  });

  test('are two days old before they are installed, and as the lockfile says', () => {
    expect(workspace.minimumReleaseAge).toBeGreaterThanOrEqual(2 * 24 * 60);
    expect(workspace).not.toHaveProperty('minimumReleaseAgeExclude');
    const installs = [read('package.json'), read('.github/workflows/check.yml')]
      .join()
      .match(/pnpm@\S+ install.*?(?=&&|"|\n)/g);
    expect(installs?.length).toBeGreaterThan(2);
    for (const install of installs ?? []) expect(install).toContain('--frozen-lockfile');
  });
});

test('the bill of materials names every package that is installed, and how they hang together', () => {
  const { scripts } = JSON.parse(read('package.json'));
  const [command = '', ...words] = scripts.sbom.split(' ');
  const bill: Bill = JSON.parse(
    execFileSync(command, words, {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 50_000_000,
      stdio: ['ignore', 'pipe', 'ignore'],
    }),
  );
  expect(bill).toMatchObject({ bomFormat: 'CycloneDX', specVersion: '1.6', version: 1 });
  const listed = new Set(bill.components.map(({ purl }) => decodeURIComponent(purl)));
  const installed = installedPackages.map(({ name, version }) => `pkg:npm/${name}@${version}`);
  const missing = installed.filter((purl) => !listed.has(purl));
  expect(missing).toEqual([]);
  const known = new Set(
    [bill.metadata.component, ...bill.components].map((each) => each['bom-ref']),
  );
  expect(known.size).toBe(bill.components.length + 1);
  const named = bill.dependencies.flatMap(({ ref, dependsOn = [] }) => [ref, ...dependsOn]);
  expect(named.filter((ref) => !known.has(ref))).toEqual([]);
});

type Workspace = {
  readonly catalog: { readonly [name: string]: string };
  readonly allowBuilds: { readonly [name: string]: boolean };
  readonly minimumReleaseAge: number;
};
type Lockfile = {
  readonly packages: {
    readonly [id: string]: { readonly resolution: { readonly integrity?: string } };
  };
};
type Component = { readonly 'bom-ref': string; readonly purl: string };
type Bill = {
  readonly metadata: { readonly component: Component };
  readonly components: readonly Component[];
  readonly dependencies: readonly {
    readonly ref: string;
    readonly dependsOn?: readonly string[];
  }[];
};
