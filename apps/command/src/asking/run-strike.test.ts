import { expect, test } from 'vitest';

import { strike } from '../testing/strike.ts';

test('a command that there is not is refused with the nearest one, with exit code 2', () => {
  const { status, errors } = strike('chek');
  expect(errors).toBe('there is no command `chek`: did you mean `check`?\n');
  expect(status).toBe(2);
});

test('a flag that a command does not have is refused with the nearest one, with exit code 2', () => {
  const { status, output, errors } = strike('fmt', '--chek', '--content', 'broken');
  expect(errors).toBe('there is no flag `--chek`: did you mean `--check`?\n');
  expect(output).toBe('');
  expect(status).toBe(2);
});

test('help names every flag and exit code, without color where no terminal reads it', () => {
  const { status, output } = strike('help', 'fmt');
  expect(output).toContain('--check');
  expect(output).toContain('EXIT CODES');
  expect(output).not.toContain('\u001b');
  expect(status).toBe(0);
  expect(strike('fmt', '--help').output).toBe(output);
});
