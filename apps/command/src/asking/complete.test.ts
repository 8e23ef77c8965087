import { describe, expect, test, vi } from 'vitest';

import { strike } from '../testing/strike.ts';
import { strikeHere } from '../testing/strike-here.ts';

describe('strike complete', () => {
  test.each(['bash', 'zsh', 'fish'])('prints what %s reads', async (shell) => {
    const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
    expect((await strikeHere('complete', shell)).status).toBe(0);
    expect(log.mock.calls.join('\n')).toContain('strike complete --');
    log.mockRestore();
  });

  test('completes commands, kinds and flags from the table of commands', () => {
    expect(strike('complete', '--', 'st').output).toContain('state\t');
    expect(strike('complete', '--', 'new', 'ev').output).toContain('event\t');
    expect(strike('complete', '--', 'check', '--ag').output).toContain('--against\t');
  });

  test('refuses a shell that it does not know, with exit code 2', async () => {
    const { errors, status } = await strikeHere('complete', 'powershell');
    expect(errors).toContain('bash, zsh, fish');
    expect(status).toBe(2);
  });
});
