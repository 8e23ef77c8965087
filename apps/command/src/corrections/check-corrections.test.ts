import { fileURLToPath } from 'node:url';

import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import type { Edit } from '../testing/edits.ts';
import { remove, rename, replace, write } from '../testing/edits.ts';
import type { Repository } from '../testing/repository.ts';
import { repositoryOf } from '../testing/repository.ts';
import { strikeHere } from '../testing/strike-here.ts';

const town = fileURLToPath(new URL('../../../../packages/content/fixtures/town', import.meta.url));
const CLAIM = 'quarry-2030/claims/2030-03-01-bell-gap.md';
const EVENT = 'quarry-2030/events/2030-03-01-talks-begin.md';

const otherAmount = replace(CLAIM, 'amount: 3000000', 'amount: 3500000');
const correction = (affects: string): Edit =>
  write(
    'quarry-2030/corrections/gap.md',
    `---
title: The gap was given too low
date: 2030-04-01
affects: [${affects}]
---
It was 3.5 million [@paper-2030-03-02].
`,
  );

let repository: Repository;
beforeEach(() => {
  repository = repositoryOf(town);
});
afterEach(() => repository.remove());

function check(...flags: readonly string[]) {
  return strikeHere('check', '--against', 'published', '--content', repository.content, ...flags);
}

describe('a published fact that is changed without a correction', () => {
  test.each<[string, Edit, RegExp]>([
    [
      'a figure',
      otherAmount,
      /bell-gap\.md:9:13[\s\S]*went from \$3 million[\s\S]*to \$3.5 million/,
    ],
    [
      'a date',
      replace(EVENT, 'date: 2030-03-01', 'date: 2030-03-02'),
      /went from March 1, 2030 to March 2, 2030/,
    ],
    ['an attribution', replace(CLAIM, 'by: ann-bell', 'by: quarry-teachers'), /is attributed to/],
    ['an entry that is gone', remove(CLAIM), /is no longer in the record/],
  ])('%s is an error that says what to write, with exit code 1', async (_what, edit, told) => {
    repository.commit('An edit', edit);
    const { status, output } = await check();
    expect(output).toContain('error[correction/missing]');
    expect(output).toMatch(told);
    expect(output).toContain('strike new correction');
    expect(status).toBe(1);
  });
});

test('the report is the one that the page of this mistake shows', async () => {
  repository.commit('An edit', otherAmount);
  const { output } = await check();
  const [report = ''] = output.split('\n\n1', 1)[0]?.split(/\n(?=\d+ files read)/) ?? [];
  await expect(report.replaceAll(/\S*\/content\//g, 'content/')).toMatchFileSnapshot(
    '../../../../packages/content/fixtures/reports/correction-missing.txt',
  );
});

test('of warnings only those in files that changed are told', async () => {
  const column = { file: 'quarry-2030/events/2030-03-05-doubt.md' };
  const told = '---\ntitle: Doubt\ndate: 2030-03-05\nkind: statement\nside: neutral\n---\n';
  const doubt = write(column.file, `${told}It does not add up [@column-2030-03-05].\n`);
  repository.commit('A doubt', doubt);
  expect((await check()).output).toContain('warning[cite/only-opinion]');
  const { output } = await strikeHere(
    'check',
    '--against',
    'main',
    '--content',
    repository.content,
  );
  expect(output).not.toContain('warning');
});

describe('no correction is asked for', () => {
  test('where one was made', async () => {
    repository.commit('An edit', otherAmount, correction('claim/2030-03-01-bell-gap'));
    expect((await check()).status).toBe(0);
  });

  test('where a commit says that it mends a typo, and why', async () => {
    repository.commit('An edit\n\nNot-a-correction: typo, the paper says 3.5', otherAmount);
    expect((await check()).status).toBe(0);
  });

  test('where whoever asks says so', async () => {
    repository.commit('An edit', otherAmount);
    expect((await check('--not-a-correction', 'typo, the paper says 3.5')).status).toBe(0);
  });

  test('where words changed, something was added, or an entry has a new name', async () => {
    repository.commit(
      'An edit',
      replace(EVENT, 'date: 2030-03-01', 'date: 2030-03-01\nknown: 2030-03-02'),
      replace(EVENT, 'title: ', 'title: The '),
      rename(EVENT, 'quarry-2030/events/2030-03-01-first-session.md'),
    );
    expect((await check()).output).not.toContain('correction/missing');
  });

  test('where the other branch moved on', async () => {
    repository.commit('An edit of another', otherAmount);
    expect(
      (await strikeHere('check', '--against', 'HEAD', '--content', repository.content)).status,
    ).toBe(0);
  });
});

test.each(['mistake, the paper says 3.5', 'typo'])(
  'an excuse such as "%s" is refused with what to write, with exit code 2',
  async (excuse) => {
    repository.commit(`An edit\n\nNot-a-correction: ${excuse}`, otherAmount);
    const { status, errors } = await check();
    expect(errors).toContain('Write `Not-a-correction: typo, a digit was typed twice`');
    expect(status).toBe(2);
  },
);
