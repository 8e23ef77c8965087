import { basename } from 'node:path';

import { expect, test } from 'vitest';

import { markdownFiles } from './markdown-files.ts';

const decisions = markdownFiles.filter(({ path }) => /^docs\/decisions\/\d/.test(path));

test('decisions are numbered one after another, in their names and titles', () => {
  const numbers = decisions.map(({ path, text }) => [
    Number(basename(path).slice(0, 4)),
    Number(/^# (\d+)\. /.exec(text)?.[1]),
  ]);
  expect(numbers).toEqual(decisions.map((_, index) => [index + 1, index + 1]));
});

test.each(decisions)(
  '$path says what, why, what else and what would change our mind',
  ({ text }) => {
    const headings = [...text.matchAll(/^## (.*)$/gm)].map(([, heading]) => heading);
    expect(headings).toEqual(['Why', 'What else was considered', 'What would change our mind']);
    for (const section of text.split(/^#.*$/m).slice(1)) expect(section.trim()).toMatch(/\.$/);
  },
);
