import { expect, test } from 'vitest';

import { strikeHere } from '../testing/strike-here.ts';

test('a command that there is not is refused with the nearest one, with exit code 2', async () => {
  const { status, errors } = await strikeHere('chek');
  expect(errors).toBe('there is no command `chek`: did you mean `check`?\n');
  expect(status).toBe(2);
});

test('a flag that a command does not have is refused with the nearest one, with exit code 2', async () => {
  const { status, output, errors } = await strikeHere('fmt', '--chek', '--content', 'broken');
  expect(errors).toBe('there is no flag `--chek`: did you mean `--check`?\n');
  expect(output).toBe('');
  expect(status).toBe(2);
});

test.each([
  ['check'],
  ['diff', 'main'],
  ['export'],
  ['fmt'],
  ['new', 'term', '--title', 'impasse'],
  ['state'],
])(
  'a content folder that there is not is refused by %s in a sentence, with exit code 2',
  async (...words) => {
    const { status, output, errors } = await strikeHere(...words, '--content', 'nowhere');
    expect(errors).toBe('there is no folder `nowhere`: name that of a record with --content\n');
    expect(output).toBe('');
    expect(status).toBe(2);
  },
);

test('help names every flag and exit code, without color where no terminal reads it', async () => {
  const { status, output } = await strikeHere('help', 'fmt');
  expect(output).toContain('--check');
  expect(output).toContain('EXIT CODES');
  expect(output).not.toContain('\u001b');
  expect(status).toBe(0);
  expect((await strikeHere('fmt', '--help')).output).toBe(output);
});
