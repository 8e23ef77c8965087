import { describe, expect, test } from 'vitest';

import { entity } from '../testing/entity.ts';
import { town } from '../testing/town.ts';
import { originalOf } from '../translations/original.ts';
import { translation } from '../translations/translation.ts';
import { translationsKeepToTheirOriginal } from './translations-keep-to-their-original.ts';

const told = {
  title: '3 rallies',
  date: '2030-03-01',
  kind: 'rally',
  side: 'union',
  body: 'They met on 5 days, 1,200 each time [@paper; @flier].',
};

const rendering = (spanish: object, of?: string) => {
  const words = { language: 'es', of: 'sha256-000000000000', title: '3 marchas', ...spanish };
  const original = entity('event', 'rally', told);
  const fingerprint = of ?? originalOf(original, translation.parse(words));
  return entity('event', 'rally', { ...told, translations: [{ ...words, of: fingerprint }] });
};

const check = (spanish: object, of?: string) => [
  ...translationsKeepToTheirOriginal(town(rendering(spanish, of))),
];

describe('translations keep to their original', () => {
  test('accepts the same numbers and sources in another order', () => {
    const body = 'Fueron 1,200 cada vez, 5 días [@flier, p. 7; @paper].';
    expect(check({ body })).toEqual([]);
  });

  test.each([
    ['a number that is left out', 'Fueron 1,200 [@paper; @flier].', '5 is missing'],
    ['a number that is new', '5 días, 1,200, 9 [@paper; @flier].', '9 is new'],
    ['a number told twice', '5 y 5 días, 1,200 [@paper; @flier].', '5 is new'],
    ['another number', '5 días, 1,300 [@paper; @flier].', '1,200 is missing, 1,300 is new'],
  ])('finds %s', (_what, body, difference) => {
    expect(check({ body })).toMatchObject([
      {
        code: 'translation/other-numbers',
        path: ['translations', 0, 'body'],
        details: { key: 'body', file: 'event/rally', difference },
        other: { path: ['body'] },
      },
    ]);
  });

  test('finds another source', () => {
    expect(check({ body: '5 días, 1,200 [@paper]. Más [@news.2].' })).toMatchObject([
      {
        code: 'translation/other-sources',
        path: ['translations', 0, 'body'],
        details: { key: 'body', difference: '@flier is missing, @news.2 is new' },
      },
    ]);
  });

  test('finds a text of which there is no original, and looks no further', () => {
    expect(check({ title: '4 marchas', summary: 'En breve [@paper].' })).toMatchObject([
      {
        code: 'translation/no-original',
        path: ['translations', 0, 'summary'],
        details: { key: 'summary', file: 'event/rally' },
        other: { path: [] },
      },
    ]);
  });

  test('finds one whose original has changed, and looks no further', () => {
    expect(check({ title: '4 marchas' }, 'sha256-abcdefabcdef')).toMatchObject([
      {
        code: 'translation/stale',
        path: ['translations', 0, 'of'],
        details: {
          file: 'event/rally',
          of: originalOf(
            rendering({}),
            translation.parse({ language: 'es', of: 'sha256-000000000000', title: '4 marchas' }),
          ),
        },
      },
    ]);
  });
});
