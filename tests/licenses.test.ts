import { expect, test } from 'vitest';

import type { Manifest } from './installed-packages.ts';
import { installedPackages } from './installed-packages.ts';

/** Ask for no more than to be named. */
const PERMISSIVE = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
]);

/** The rest, each with why it may be here. */
const EXCEPTIONS: readonly (readonly [name: RegExp, license: string, why: string])[] = [
  [/^axe-core$/, 'MPL-2.0', 'used as it is, in tests'],
  [/^ical\.js$/, 'MPL-2.0', 'used as it is, in tests'],
  [/^lightningcss(?:-.*)?$/, 'MPL-2.0', 'used as it is, by the build; nothing of it is in a page'],
  [/^satori$/, 'MPL-2.0', 'used as it is, by the build; nothing of it is in a picture'],
  [
    /^@img\/sharp-libvips-/,
    'LGPL-3.0-or-later',
    'a library that sharp loads, used as it is, by the build',
  ],
  [/^@fontsource\//, 'OFL-1.1', 'letters in pictures and PDFs, which the licence lets be'],
  [/^caniuse-lite$/, 'CC-BY-4.0', 'a table of browsers that the build looks into'],
  [/^argparse$/, 'Python-2.0', 'as permissive as the others, by an older name'],
];

test('every package that is installed may be used as it is here', () => {
  const strange = installedPackages
    .filter((each) => !isPermissive(licenseOf(each)) && !exceptionFor(each))
    .map((each) => `${each.name}@${each.version}: ${licenseOf(each)}`);
  expect(installedPackages.length).toBeGreaterThan(500);
  expect([...new Set(strange)]).toEqual([]);
});

test('no exception stands for what is gone', () => {
  const idle = EXCEPTIONS.filter(
    ([name]) => !installedPackages.some((each) => name.test(each.name)),
  );
  expect(idle).toEqual([]);
});

// Of `A OR B` one is enough, of `A AND B` it takes both.
function isPermissive(license: string): boolean {
  const plain = license.replaceAll(/[()]/g, '');
  return plain
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((each) => PERMISSIVE.has(each)));
}

function exceptionFor(each: Manifest): boolean {
  return EXCEPTIONS.some(([name, license]) => name.test(each.name) && license === licenseOf(each));
}

function licenseOf({ license, licenses }: Manifest): string {
  if (typeof license === 'string') return license;
  return license?.type ?? licenses?.map(({ type }) => type).join(' OR ') ?? 'none';
}
