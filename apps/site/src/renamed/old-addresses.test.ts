import { expect, test } from 'vitest';

import { oldAddresses } from './old-addresses.ts';

const paths = ['/', '/town-2031/', '/town-2031/timeline/', '/town-2031-again/', '/es/town-2031/'];

test('a page that has a new name is found at its old address', () => {
  const redirects = '/town-2031/old/ /town-2031/timeline/ 301\n';
  expect(oldAddresses(redirects, paths)).toEqual([
    { from: '/town-2031/old/', to: '/town-2031/timeline/' },
  ]);
});

test('every page of a dispute that has a new name is found at its old address, and no other', () => {
  expect(oldAddresses('/town/* /town-2031/:splat 301\n', paths)).toEqual([
    { from: '/town/', to: '/town-2031/' },
    { from: '/town/timeline/', to: '/town-2031/timeline/' },
  ]);
});

test('no page is left where a file stood', () => {
  expect(oldAddresses('/data/v1/town.atom /data/v1/town-2031.atom 301\n', paths)).toEqual([]);
});

test('where nothing has a new name there is no old address', () => {
  expect(oldAddresses('', paths)).toEqual([]);
});
