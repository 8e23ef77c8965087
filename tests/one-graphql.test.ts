import { readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

const ENTRY = /^ {2}'?graphql@([^:'(]+)/gm;

test('every package of the tree shares one copy of graphql, as its checks of types need', () => {
  const lockfile = readFileSync('pnpm-lock.yaml', 'utf8');
  const versions = new Set([...lockfile.matchAll(ENTRY)].map(([, version]) => version));
  expect([...versions]).toEqual([expect.stringMatching(/^16\.\d+\.\d+$/)]);
});
