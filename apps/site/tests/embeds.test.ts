import { expect, test } from 'vitest';

import { builtPages } from './built-pages.ts';

const embeds = builtPages.filter(({ path }) => path.startsWith('/embed/'));

test('there is a timeline, a gap and a ledger line to embed', () => {
  const kinds = embeds.map(({ path }) => path.split('/')[3]);
  expect(new Set(kinds)).toEqual(new Set(['gap', 'ledger', 'timeline']));
});

test.each(embeds)(
  '$path has a title, sources, a date and a link back, and leaves its frame',
  ({ html }) => {
    expect(html).toContain('<base target="_top">');
    expect(html).toMatch(/<h1>\s*<a href="\//);
    expect(html).toMatch(/Sources: \S|leads to its sources/);
    expect(html).toMatch(/record up to \w+\s\d+, \d{4}/);
    expect(html).not.toMatch(/<script|class="masthead"/);
  },
);

test('every part to embed has its line to copy', () => {
  const pages = builtPages.filter(({ path }) => path.endsWith('/allies/embed/'));
  const html = pages.map((page) => page.html).join();
  for (const { path } of embeds) {
    expect(html).toMatch(new RegExp(`&lt;iframe src=(?:"|&quot;)[^"&]*${path}(?:"|&quot;)`));
  }
});
