import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import { expect, onTestFinished, test } from 'vitest';

import type { ContestantKey } from './contestants.ts';
import { contestants } from './contestants.ts';
import { compareAnswers } from './equal-answers.ts';
import type { Field } from './field.ts';
import { small } from './questions.ts';

const AGREED = '{"data":{"dispute":{"title":"Strike","days":11}}}';

test('servers that give the same data in another order of keys agree', async () => {
  const field = await fieldWhere('floor', '{"data":{"dispute":{"days":11,"title":"Strike"}}}');
  expect(await compareAnswers(field, small)).toBe(AGREED.length);
});

test.each<[ContestantKey, string, string]>([
  [
    'ours',
    '{"data":{"dispute":{"title":"Strike","days":12}}}',
    'this server, POST differs, small: data.dispute.days is 12, and 11 in Yoga',
  ],
  [
    'mercurius',
    '{"data":{"dispute":{"title":"Strike"}}}',
    'Mercurius, jit, POST differs, small: data.dispute.days is undefined, and 11 in Yoga',
  ],
  [
    'apollo',
    '{"errors":[{"message":"Too deep"}]}',
    'Apollo Server, POST gives no data, small: {"errors":[{"message":"Too deep"}]}',
  ],
])('where %s answers %s nothing is timed', async (key, text, message) => {
  const field = await fieldWhere(key, text);
  await expect(compareAnswers(field, small)).rejects.toThrow(message);
});

async function fieldWhere(other: ContestantKey, text: string): Promise<Field> {
  const keys = Object.keys(contestants) as ContestantKey[];
  const [agreed, different] = [await portThatGives(AGREED), await portThatGives(text)];
  return new Map(
    keys.map((key) => {
      const port = key === other ? different : agreed;
      const never = new Promise<string>(() => undefined);
      return [key, { pid: 0, port, startedAt: 0, ended: never, stop: async () => undefined }];
    }),
  );
}

async function portThatGives(text: string): Promise<number> {
  const server = createServer((request, response) => {
    request.resume().on('end', () => response.end(text));
  }).listen(0, '127.0.0.1');
  onTestFinished(() => {
    server.close();
  });
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}
