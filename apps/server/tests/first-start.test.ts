import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const { scripts } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8'));
const [, words = ''] = scripts.start.split('&& node ');

test('as `npm start` starts it, the server takes from the build what Node would compile', async () => {
  const server = spawn(process.execPath, words.split(' '), {
    cwd: root,
    env: { ...process.env, PORT: '0', LOG_LEVEL: 'silent', NODE_DEBUG_NATIVE: 'COMPILE_CACHE' },
  });
  let told = '';
  for (const stream of [server.stdout, server.stderr]) {
    stream.on('data', (chunk) => {
      told += chunk;
      if (told.includes('Strike Ledger is at')) server.kill();
    });
  }
  await once(server, 'close');
  expect(told).toMatch(/run\.cjs was accepted/);
});
