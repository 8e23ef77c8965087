import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { expect, test } from 'vitest';

const source = fileURLToPath(new URL('..', import.meta.url));
const components = globSync('**/*.astro', { cwd: source })
  .filter((file) => !file.startsWith('pages/about'))
  .map((file) => ({ file, text: readFileSync(`${source}${file}`, 'utf8') }));

/** Ways of saying that the record is silent where something was looked for. */
const SILENCE = /record we have read|class="silent"[^<]*\brecord by\b|is not on record/i;

test('that the record is silent is said in one place, so that it is said in one way', () => {
  const saying = components.filter(({ text }) => SILENCE.test(text)).map(({ file }) => file);
  expect(saying).toEqual(['record/NotOnRecord.astro']);
});

test('and where it is silent, that is said', () => {
  const using = components.filter(({ text }) => /<NotOnRecord/.test(text)).map(({ file }) => file);
  for (const place of ['bargaining', 'budget', 'compare', 'ledger', 'on-day', 'resources']) {
    expect(
      using.filter((file) => file.startsWith(`${place}/`)),
      place,
    ).not.toEqual([]);
  }
});
