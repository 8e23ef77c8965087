import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { describe, expect, test } from 'vitest';

import type { LanguageWords } from '../src/languages/words.ts';
import { builtPages, dist } from './built-pages.ts';

const folder = fileURLToPath(new URL('../src/languages/words/', import.meta.url));
const files = globSync('*.ts', { cwd: folder }).map((file) => file.replace('.ts', ''));
const tables = new Map(
  await Promise.all(
    files.map(async (language) => {
      const { words }: { words: LanguageWords } = await import(`${folder}${language}.ts`);
      return [language, words] as const;
    }),
  ),
);
const languages = files.filter((language) => language !== 'en');
const disputes = globSync('*/dispute.md', {
  cwd: fileURLToPath(new URL('../../../content', import.meta.url)),
}).map((file) => file.split('/')[0]);
const translated = [
  '/',
  '/glossary/',
  ...disputes.flatMap((slug) =>
    ['', 'timeline/', 'fighting-for/', 'families/'].map((page) => `/${slug}/${page}`),
  ),
];
const htmlOf = new Map(builtPages.map(({ path, html }) => [path, html]));

describe.each(languages)('in %s', (language) => {
  const own = builtPages.filter(({ path }) => path.startsWith(`/${language}/`));

  test('every page that a family needs stands, and no other', () => {
    const paths = translated.map((path) => `/${language}${path}`);
    expect(own.map(({ path }) => path).toSorted()).toEqual(paths.toSorted());
  });

  test.each(own)('$path says its language and leads to the same page in every other', (page) => {
    const original = page.path.slice(language.length + 1);
    expect(page.html).toContain(`<html lang="${language}">`);
    const all = new Map([
      ['en', original],
      ...languages.map((each) => [each, `/${each}${original}`] as const),
    ]);
    for (const [own, path] of all) {
      const others = [...all].filter(([each]) => each !== own);
      expect(alternatesIn(htmlOf.get(path) ?? ''), path).toEqual(Object.fromEntries(others));
    }
    expect(htmlOf.get(original)).toMatch(
      new RegExp(`<a [^>]*href="${page.path}"[^>]*>\\s*${tables.get(language)?.name}\\s*</a>`),
    );
  });

  test.each(own)('$path has none of the words of the site in English', ({ html }) => {
    const english = new Set(stringsIn(tables.get('en')?.frame));
    const spoken = new Set(stringsIn(tables.get(language)?.frame));
    const left = textsIn(withoutEnglish(html)).filter(
      (text) => english.has(text) && !spoken.has(text),
    );
    expect(english.size).toBeGreaterThan(20);
    expect(left).toEqual([]);
  });

  test('what stands in English says why', () => {
    const { untranslated, stale } = tables.get(language)?.pages ?? {};
    const silent = own.flatMap(({ path, html }) =>
      [...html.matchAll(/(.{0,300})<div lang="en">/gs)]
        .filter(
          ([, before = '']) => ![untranslated, stale].some((why) => why && before.includes(why)),
        )
        .map(() => path),
    );
    expect(silent).toEqual([]);
  });

  test('the list of pages names them', () => {
    const paths = readFileSync(`${dist}paths.txt`, 'utf8');
    const line = paths.split('\n').find((each) => each.startsWith(`/${language}/ `));
    expect(line?.split(' ')).toEqual(expect.arrayContaining([...disputes, 'glossary']));
  });
});

test('a page that is in one language only has no other to lead to', () => {
  expect(alternatesIn(htmlOf.get('/data/') ?? '')).toEqual({});
});

// The links that readers have; those for search engines need the full address of the site.
function alternatesIn(html: string): { [language: string]: string } {
  const links = html.matchAll(/<a class="to-language" href="([^"]+)"[^>]* hreflang="([^"]+)"/g);
  return Object.fromEntries([...links].map(([, href = '', language = '']) => [language, href]));
}

function stringsIn(words: object = {}): string[] {
  return Object.values(words).filter((each) => typeof each === 'string');
}

// What lies within an element that says it is in English.
function withoutEnglish(html: string): string {
  return html
    .replace(/^.*<body/s, '<body')
    .replaceAll(/<(a|span)(?=[^>]* lang="en")[^>]*>.*?<\/\1>/gs, '')
    .replaceAll(/<div lang="en">\s*<div.*?<\/div>\s*<\/div>/gs, '');
}

function textsIn(html: string): string[] {
  const labels = [...html.matchAll(/aria-label="([^"]*)"/g)].map(([, label = '']) => label);
  return [...labels, ...html.split(/<[^>]+>/)].map((text) => text.trim()).filter(Boolean);
}
