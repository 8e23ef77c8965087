import { expect, test } from 'vitest';

import { readSettings } from './settings.ts';

test('what is not set is as a checkout has it', () => {
  const settings = readSettings({});
  expect(settings).toMatchObject({ port: 4321, logLevel: 'info', logRequests: false });
  expect(settings.content).toMatch(/[\\/]content$/);
  expect(settings.isOwnContent).toBe(true);
  expect(settings.graphiql).toMatch(/[\\/]apps[\\/]server[\\/]dist[\\/]graphiql$/);
  expect(settings.site).toMatch(/[\\/]apps[\\/]site[\\/]dist$/);
  expect(readSettings({ CONTENT: '', SITE: '', LOG_LEVEL: '' })).toEqual(settings);
});

test('what is set is taken', () => {
  const environment = { PORT: '80', CONTENT: 'a', SITE: 'b', LOG_LEVEL: 'warn', LOG_REQUESTS: '1' };
  expect(readSettings(environment)).toMatchObject({
    port: 80,
    content: 'a',
    isOwnContent: false,
    site: 'b',
    logLevel: 'warn',
    logRequests: true,
  });
});

test('a level that is none is refused with those that are', () => {
  expect(() => readSettings({ LOG_LEVEL: 'loud' })).toThrow(
    'LOG_LEVEL is `loud`, which is no level: set it to one of silent, trace, debug, info, warn, error, fatal.',
  );
});
