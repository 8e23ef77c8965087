import { fileURLToPath } from 'node:url';

import { afterAll, expect, test } from 'vitest';

import type { Edit } from '../testing/edits.ts';
import { remove, rename, replace, write } from '../testing/edits.ts';
import { repositoryOf } from '../testing/repository.ts';
import { strikeHere } from '../testing/strike-here.ts';

const record = fileURLToPath(new URL('../../../../content', import.meta.url));
const repository = repositoryOf(record);
afterAll(() => repository.remove());

const CLAIM = `---
question: how-far-apart
by: jacque-dixon
date: 2023-10-31
stance: asserts
summary: The union's own count is lower.
figures:
  - measure: gap
    amount: 200000000
    exactness: at-most
---
She said that it was less [@koin-2023-10-30-fundamental-disagreement].
`;

const edits: { readonly [what: string]: readonly Edit[] } = {
  'a figure of a claim, and the words that carry it': [
    replace('portland-2023/claims/2023-10-30-adams-gap.md', '228000000', '200000000'),
    replace('portland-2023/claims/2023-10-30-adams-gap.md', '$228 million', '$200 million'),
  ],
  'who makes a claim': [
    replace('portland-2023/claims/2023-10-30-dixon-gap.md', 'jacque-dixon', 'angela-bonilla'),
  ],
  'the day and the time of an event': [
    replace(
      'portland-2023/events/2023-11-01-strike-begins.md',
      'date: 2023-11-01',
      'date: 2023-11-02',
    ),
    replace('portland-2023/events/2023-11-01-strike-begins.md', 'time: 07:45\n', ''),
  ],
  'a term of an offer': [
    replace('portland-2023/offers/2023-10-17-pps.md', 'amount: 4.5\n', 'amount: 4.25\n'),
    replace('portland-2023/offers/2023-10-17-pps.md', 'Raises of 4.5,', 'Raises of 4.25,'),
  ],
  'a step of a demand': [
    replace(
      'portland-2023/demands/pay-raises-that-match-inflation.md',
      'date: 2023-03-07\n    by: pps\n    status: countered',
      'date: 2023-03-08\n    by: pps\n    status: left-open',
    ),
  ],
  'an audited number': [
    replace('portland-2023/measures/general-fund-ending-balance.yaml', '20104000', '20140000'),
  ],
  'a role, its first day and its source': [
    replace(
      'portland-2023/people/gary-hollands.yaml',
      '    sources:\n      - kptv-2023-11-02-first-day\n',
      '    from: 2023-07-01\n    sources:\n',
    ),
  ],
  'an entry that is new': [write('portland-2023/claims/2023-10-31-dixon-less.md', CLAIM)],
  'an entry that went': [remove('portland-2023/claims/2023-10-21-wsws-reserve.md')],
  'an entry of another name, with a slip of the pen mended': [
    rename(
      'portland-2023/events/2023-11-02-legislators-letter.md',
      'portland-2023/events/2023-11-02-sixteen-lawmakers-write.md',
    ),
    replace(
      'portland-2023/events/2023-11-02-sixteen-lawmakers-write.md',
      'They did not accept that.',
      'The lawmakers did not accept that.',
    ),
  ],
};

test('ten edits of the record are told as a reviewer would say them, as text and as Markdown', async () => {
  repository.commit('Ten edits', ...Object.values(edits).flat());
  const text = await strikeHere('diff', 'published', 'HEAD', '--content', repository.content);
  expect(text.errors).toBe('');
  await expect(text.output).toMatchFileSnapshot('../../fixtures/ten-edits.txt');
  const markdown = await strikeHere(
    'diff',
    'published',
    '--format',
    'markdown',
    '--content',
    repository.content,
  );
  await expect(markdown.output).toMatchFileSnapshot('../../fixtures/ten-edits.md');
});

test('a commit that git does not know is refused with exit code 2', async () => {
  const { status, errors } = await strikeHere(
    'diff',
    'no-such-branch',
    '--content',
    repository.content,
  );
  expect(errors).toContain('git knows no commit `no-such-branch`');
  expect(status).toBe(2);
});

test('where nothing differs it says so', async () => {
  const { output, status } = await strikeHere('diff', 'HEAD', '--content', repository.content);
  expect(output).toBe('Nothing differs between HEAD and the files as they are\n');
  expect(status).toBe(0);
});
