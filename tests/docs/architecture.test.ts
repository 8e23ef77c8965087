import { readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

import { layers } from '../layers.ts';

const root = new URL('../..', import.meta.url).pathname;
const text = readFileSync(`${root}docs/architecture.md`, 'utf8');

test('the layers are those that are held', () => {
  const rows = [...text.matchAll(/^\| `((?:packages|apps)\/\w+)` \| (.*) \| (yes|no) \|$/gm)];
  const told = rows.map(([, part = '', imports = '', touches]) => [
    part,
    {
      mayImport: [...imports.matchAll(/`(\w+)`/g)].map(([, name]) => name),
      mayReadFiles: touches === 'yes',
    },
  ]);
  expect(Object.fromEntries(told)).toEqual(layers);
});

test('the picture has every part of the house', () => {
  const [, picture = ''] = /```mermaid\n(.*?)```/s.exec(text) ?? [];
  for (const part of Object.keys(layers)) expect(picture).toContain(part);
});
