import { expect, test } from 'vitest';

import { nearestPaths, readPaths } from './nearest-paths.ts';

const known = [
  '/glossary/',
  '/portland-2023/',
  '/portland-2023/timeline/',
  '/portland-2013/timeline/',
  '/portland-2023/offers/',
];

test.each([
  ['a letter left out', '/portland-2023/timelin/', '/portland-2023/timeline/'],
  ['letters turned round', '/portland-2032/offers/', '/portland-2023/offers/'],
  ['no slash at the end', '/glossary', '/glossary/'],
  ['capitals', '/Portland-2023/TIMELINE/', '/portland-2023/timeline/'],
  ['a name of the page alone', '/glosary', '/glossary/'],
])('finds the page meant with %s', (_what, asked, meant) => {
  expect(nearestPaths(asked, known, 1)).toEqual([meant]);
});

test('gives as many as are asked for, the nearest first', () => {
  expect(nearestPaths('/portland-2023/timeline', known, 2)).toEqual([
    '/portland-2023/timeline/',
    '/portland-2013/timeline/',
  ]);
});

test('reads the list of paths by folder', () => {
  expect(readPaths('/ about glossary\n/portland-2023/ offers people\n')).toEqual([
    '/about/',
    '/glossary/',
    '/portland-2023/offers/',
    '/portland-2023/people/',
  ]);
});
