import { cpSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import type { Exchange } from '../testing/at-terminal.ts';
import { atTerminal, hasTerminal, keys } from '../testing/at-terminal.ts';
import { strikeHere } from '../testing/strike-here.ts';

const town = fileURLToPath(new URL('../../../../packages/content/fixtures/town', import.meta.url));
const { enter, tab, cancel, end, erase } = keys;

let content: string;
beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'strike-'));
  cpSync(town, content, { recursive: true });
});
afterEach(() => rmSync(content, { recursive: true }));

describe.skipIf(!hasTerminal)('whoever sits at a terminal', () => {
  test('is asked what a claim needs, shown what exists, and told at once what is wrong', async () => {
    const { status, shown } = await atTerminal(
      ['new', 'claim', '--content', content],
      [
        ['question:', enter],
        ['voice:', enter],
        ['date:', `march${enter}`],
        [
          'is not a date: write 2023, 2023-11 or 2023-11-01',
          `${erase.repeat(5)}2030-03-12${enter}`,
        ],
        ['stance:', enter],
        ['summary:', `The two are far apart.${enter}`],
        ['The argument in our own words', `Ann Bell says that the two are far apart${enter}`],
        ['Where can that be checked?', `paper-2030-03-02${tab}${enter}`],
        ['What else is known?', enter],
        ['The name of its file', enter],
      ],
    );
    expect(status).toBe(0);
    const [, file = ''] = /^(\S+\.md)\r$/m.exec(shown) ?? [];
    expect(readFileSync(file, 'utf8')).toBe(`---
question: gap
by: ann-bell
date: 2030-03-12
stance: asserts
summary: The two are far apart.
---
Ann Bell says that the two are far apart [@paper-2030-03-02].
`);
    expect(await strikeHere('check', '--content', content)).toMatchObject({ status: 0 });
  });

  const name: Exchange = ['name:', `Quarry Gazette${enter}`];
  test.each<[how: string, exchanges: readonly Exchange[]]>([
    ['gives up at a question', [name, ['kind:', cancel]]],
    ['ends the input at a question', [name, ['kind:', end]]],
    ['ends the input at once', [['name:', end]]],
  ])('who %s leaves the record as it was, and is told so', async (_how, exchanges) => {
    const before = globSync('**/*', { cwd: content });
    const words = ['new', 'organization', '--content', content];
    const { status, shown } = await atTerminal(words, exchanges);
    expect(status).toBe(130);
    expect(shown).toContain('Given up: nothing was changed');
    expect(shown).not.toContain('Warning');
    expect(globSync('**/*', { cwd: content })).toEqual(before);
  });
});
