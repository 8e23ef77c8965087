import { expect, test } from 'vitest';

import { spoken } from './spoken.ts';

const translation = { isStale: false, title: 'Huelga' };

test.each([
  ['a translation is read', translation, 'Huelga', undefined],
  ['a stale one is not, and that is said', { ...translation, isStale: true }, 'Strike', 'stale'],
  ['without one the original is read, and that is said', null, 'Strike', 'untranslated'],
  ['what it leaves out is not', { ...translation, title: null }, 'Strike', 'untranslated'],
])('%s', (_what, translated, value, fallback) => {
  expect(spoken({ title: 'Strike', translation: translated }, 'title')).toEqual({
    value,
    fallback,
  });
});
