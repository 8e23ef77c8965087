import { expect, test } from 'vitest';

import { request } from '../../testing/request.ts';
import { town } from '../../testing/town.ts';

test('the record says what it holds, what may be done with it and which it is', async () => {
  const { data } = await request(
    '{ meta { contentHash builtAt schemaVersion license { content { name url } code { name } } counts { type count } } }',
  );
  expect(data).toMatchObject({
    meta: {
      contentHash: town.contentHash,
      builtAt: '2030-04-01T00:00:00Z',
      schemaVersion: expect.stringMatching(/^\d+\.\d+\.\d+$/),
      license: {
        content: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
        code: { name: 'MIT' },
      },
    },
  });
  expect(data?.['meta']).toHaveProperty(
    'counts',
    expect.arrayContaining([{ type: 'EVENT', count: 6 }]),
  );
});
