import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

import { describe, expect, test } from 'vitest';

/** Which parts of the house a part may import, and whether it may touch files. */
const layers = {
  'packages/core': { mayImport: [], mayReadFiles: false },
  'packages/content': { mayImport: ['core'], mayReadFiles: true },
  'packages/graphql': { mayImport: ['core'], mayReadFiles: false },
  'apps/site': { mayImport: ['core', 'content', 'graphql'], mayReadFiles: true },
  'apps/server': { mayImport: ['core', 'content', 'graphql'], mayReadFiles: true },
} as const;

const IMPORT = /(?:from|import)\s*\(?\s*'([^']+)'/g;

const files = globSync('{packages,apps}/*/src/**/*.{ts,astro}').filter(
  (file) => !/\.test\.ts$|\.generated\.|\/gql\/|\/testing\//.test(file),
);
const importsOf = new Map(
  files.map((file) => [
    file,
    [...readFileSync(file, 'utf8').matchAll(IMPORT)].map((match) => match[1] ?? ''),
  ]),
);

describe.each(Object.entries(layers))('%s', (layer, { mayImport, mayReadFiles }) => {
  const own = [...importsOf].filter(([file]) => file.startsWith(`${layer}/`));

  test('imports only the layers below it', () => {
    const allowed = mayImport.map((name) => `@strike-ledger/${name}`);
    const wrong = own.flatMap(([file, imports]) =>
      imports
        .filter((name) => name.startsWith('@strike-ledger/') && !allowed.includes(name))
        .map((name) => `${file} imports ${name}`),
    );
    expect(own.length).toBeGreaterThan(0);
    expect(wrong).toEqual([]);
  });

  test.runIf(!mayReadFiles)('touches no file and no process', () => {
    const wrong = own.flatMap(([file, imports]) =>
      imports.filter((name) => name.startsWith('node:')).map((name) => `${file} imports ${name}`),
    );
    expect(wrong).toEqual([]);
  });
});

test('no file imports itself by way of others', () => {
  const graph = new Map(
    [...importsOf].map(([file, imports]) => [
      file,
      imports
        .filter((name) => name.startsWith('.'))
        .map((name) => normalize(join(dirname(file), name)))
        .filter((target) => importsOf.has(target)),
    ]),
  );
  expect(findCircle(graph)).toEqual([]);
});

test('every package is named in the layers', () => {
  const packages = globSync('{packages,apps}/*/package.json').map(dirname).sort();
  expect(packages).toEqual(Object.keys(layers).sort());
});

function findCircle(graph: ReadonlyMap<string, readonly string[]>): string[] {
  const done = new Set<string>();
  const visit = (file: string, trail: string[]): string[] => {
    if (trail.includes(file)) return [...trail.slice(trail.indexOf(file)), file];
    if (done.has(file)) return [];
    for (const target of graph.get(file) ?? []) {
      const circle = visit(target, [...trail, file]);
      if (circle.length > 0) return circle;
    }
    done.add(file);
    return [];
  };
  for (const file of graph.keys()) {
    const circle = visit(file, []);
    if (circle.length > 0) return circle;
  }
  return [];
}
