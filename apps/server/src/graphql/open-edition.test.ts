import { createRecord } from '@strike-ledger/core';
import { pino } from 'pino';
import { expect, test } from 'vitest';

import { createTally } from '../metrics/tally.ts';
import { createOpener } from './open-edition.ts';

test('a fault is logged under the same name each time, and counted', () => {
  const lines: string[] = [];
  const tally = createTally();
  const log = pino({}, { write: (line: string) => lines.push(line) });
  const open = createOpener({ tally, log, graphiql: 'nowhere' });
  const { api } = open({
    ...createRecord([]),
    get disputes(): never {
      throw new Error('The disputes are gone.');
    },
  });
  const answers = [1, 2].map(() => api.answer({ query: '{ disputes { title } }' }));
  for (const { body } of answers) expect(body).not.toContain('gone');
  const [first, second] = lines.map((line) => JSON.parse(line));
  expect(first).toMatchObject({ level: 50, msg: 'a request could not be answered' });
  expect(first.err.stack).toContain('The disputes are gone.');
  expect(first.fault).toMatch(/^[0-9a-f]{12}$/);
  expect(second.fault).toBe(first.fault);
  expect(tally.faults).toBe(2);
});
