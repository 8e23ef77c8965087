import { globSync, readFileSync } from 'node:fs';
import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect, test } from 'vitest';

import { builtPages, dist, textOf } from './built-pages.ts';

/** Letter, in points. */
const LETTER = [612, 792];
/** The smallest type, in points; a hair below 8.5, which browsers round. */
const LEAST_TYPE = 8.49;

const pages = builtPages.filter(({ path }) => /^\/[^/]+\/allies\/fliers\//.test(path));

test('a flier is made where the record has something to say, and not elsewhere', () => {
  expect(pages.map(({ path }) => path.replace('allies/fliers/', ''))).toEqual([
    '/portland-2013/asked-and-got/',
    '/portland-2013/families/',
    '/portland-2013/in-one-page/',
    '/portland-2023/asked-and-got/',
    '/portland-2023/families/',
    '/portland-2023/in-one-page/',
    '/portland-2023/six-figures/',
  ]);
});

test('every flier has a PDF, and no PDF is without its page', () => {
  const files = globSync('*/allies/fliers/*.pdf', { cwd: dist }).sort();
  expect(files.map((file) => `/${file.replace(/\.pdf$/, '/')}`)).toEqual(
    pages.map(({ path }) => path),
  );
});

describe.each(pages.map(({ path, html }) => ({ path, html })))(
  'the PDF of $path',
  ({ path, html }) => {
    const bytes = readFileSync(`${dist}${path.slice(1, -1)}.pdf`);

    test('is one letter page with the words, the sources and the hash of the record', async () => {
      const pdf = await getDocumentProxy(new Uint8Array(bytes));
      expect(pdf.numPages).toBe(1);
      const { width, height } = (await pdf.getPage(1)).getViewport({ scale: 1 });
      expect([width, height].map(Math.round)).toEqual(LETTER);
      const text = fold((await extractText(pdf, { mergePages: true })).text);
      expect(text).toContain(fold(/<h1>([^<]+)/.exec(html)?.[1] ?? ''));
      expect(text).toContain(/"hash" value="\w+">([0-9a-f]{12})</.exec(html)?.[1]);
      const cited = [...html.matchAll(/sources\/[^"/]+\/">([^<]+)<\/a>/g)].map(
        ([, label]) => label,
      );
      expect(cited.length).toBeGreaterThan(0);
      for (const label of cited)
        expect(text).toContain(fold(label?.replaceAll('&amp;', '&') ?? ''));
    });

    test('is set large enough to be read on paper', async () => {
      const pdf = await getDocumentProxy(new Uint8Array(bytes));
      const { items } = await (await pdf.getPage(1)).getTextContent();
      const words = items.flatMap((item) => ('str' in item && item.str.trim() ? [item] : []));
      const points = words.map(({ transform }) => Math.hypot(transform[0], transform[1]));
      expect(Math.min(...points)).toBeGreaterThanOrEqual(LEAST_TYPE);
    });

    test('bears no date of its making', () => {
      expect(bytes.toString('latin1')).not.toMatch(/\/(?:CreationDate|ModDate) \(D:(?!19700101)/);
    });

    test('is linked by its page', () => {
      expect(html).toContain(`href="${path.slice(0, -1)}.pdf"`);
      expect(textOf(path)).toContain('one letter page');
    });
  },
);

// Lines are broken anywhere in a PDF, and signs that keep them are lost.
function fold(text: string): string {
  return text.replaceAll(/[\s\u2060]+/g, '');
}
