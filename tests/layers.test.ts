import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

import { expect, test } from 'vitest';

import { layers } from './layers.ts';

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

const importsIn = (layer: string) =>
  [...importsOf]
    .filter(([file]) => file.startsWith(`${layer}/`))
    .flatMap(([file, imports]) => imports.map((name) => ({ file, name })));

test.each(Object.entries(layers))('%s imports only the layers below it', (layer, { mayImport }) => {
  const allowed = mayImport.map((name) => `@strike-ledger/${name}`);
  const wrong = importsIn(layer).filter(
    ({ name }) =>
      name.startsWith('@strike-ledger/') && !allowed.some((layer) => isWithin(layer, name)),
  );
  expect(importsIn(layer).length).toBeGreaterThan(0);
  expect(wrong).toEqual([]);
});

test.each(Object.entries(layers).filter(([, { mayReadFiles }]) => !mayReadFiles))(
  '%s touches no file and no process',
  (layer) => {
    expect(importsIn(layer).filter(({ name }) => name.startsWith('node:'))).toEqual([]);
  },
);

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

function isWithin(layer: string, name: string): boolean {
  return name === layer || name.startsWith(`${layer}/`);
}

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
