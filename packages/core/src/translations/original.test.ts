import { describe, expect, test } from 'vitest';

import { entity, source } from '../testing/entity.ts';
import { isStale, isTranslated, originalOf, renderings } from './original.ts';
import { translation } from './translation.ts';

const PLACEHOLDER = 'sha256-000000000000';

const rally = (fields: object = {}) =>
  entity('event', 'rally', {
    title: 'A rally',
    date: '2030-03-01',
    kind: 'rally',
    side: 'union',
    body: 'They met\nat noon [@paper].\n\nThey left [@paper].',
    ...fields,
  });

const inSpanish = (fields: object = {}) =>
  translation.parse({ language: 'es', of: PLACEHOLDER, title: 'Una marcha', ...fields });

describe('a translation', () => {
  test('stands beside the words that it renders', () => {
    expect(renderings(rally(), inSpanish({ body: 'Se reunieron [@paper].' }))).toEqual([
      { key: 'title', original: 'A rally', translated: 'Una marcha' },
      {
        key: 'body',
        original: 'They met\nat noon [@paper].',
        translated: 'Se reunieron [@paper].',
      },
    ]);
  });

  test('renders as many paragraphs as it has, and none where the original has fewer', () => {
    const originalOfBody = (body: string) => renderings(rally(), inSpanish({ body }))[1]?.original;
    const paragraph = 'Uno [@paper].';
    expect(originalOfBody(`${paragraph}\n\n${paragraph}\n`)).toBe(
      'They met\nat noon [@paper].\n\nThey left [@paper].',
    );
    expect(originalOfBody([paragraph, paragraph, paragraph].join('\n\n'))).toBeUndefined();
  });

  test('renders nothing where the original has no such text', () => {
    const summary = renderings(rally(), inSpanish({ summary: 'En breve [@paper].' }))[1];
    expect(summary).toMatchObject({ key: 'summary', original: undefined });
  });

  test('can be of everything that is translated', () => {
    expect(isTranslated(rally())).toBe(true);
    expect(isTranslated(source('paper'))).toBe(false);
  });
});

describe('the fingerprint of an original', () => {
  const spanish = inSpanish({ body: 'Se reunieron [@paper].' });
  const fingerprint = originalOf(rally(), spanish);

  test('is the start of a hash', () => {
    expect(fingerprint).toMatch(/^sha256-[0-9a-f]{12}$/);
  });

  test.each([
    ['where lines break', { body: 'They  met at\nnoon [@paper]. \n\nThey left [@paper].' }],
    ['in what is not rendered', { body: 'They met at noon [@paper].\n\nThey stayed [@paper].' }],
  ])('does not change with a change %s', (_where, fields) => {
    expect(originalOf(rally(fields), spanish)).toBe(fingerprint);
  });

  test.each([
    ['a word', { body: 'They met at one [@paper].\n\nThey left [@paper].' }],
    ['where words part', { body: 'Theymet at noon [@paper].\n\nThey left [@paper].' }],
    ['a citation', { body: 'They met at noon [@flier].\n\nThey left [@paper].' }],
    ['the title', { title: 'Two rallies' }],
    ['where one text ends', { title: 'A rally body: They', body: 'met at noon [@paper].' }],
  ])('changes with %s', (_what, fields) => {
    expect(originalOf(rally(fields), spanish)).not.toBe(fingerprint);
  });

  test('tells whether the words have changed since', () => {
    expect(isStale(rally(), { ...spanish, of: fingerprint })).toBe(false);
    expect(isStale(rally({ title: 'Two rallies' }), { ...spanish, of: fingerprint })).toBe(true);
  });
});
