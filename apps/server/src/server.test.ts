import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';

import { describe, expect, test } from 'vitest';

import { listen, portFrom } from './listen.ts';
import { stopGracefully } from './stop-gracefully.ts';
import { serve } from './testing/test-server.ts';

describe('the server', () => {
  test('is alive, and says which record it is ready with', async () => {
    const { address } = await serve();
    expect(await (await fetch(`${address}healthz`)).json()).toEqual({ status: 'alive' });
    expect(await (await fetch(`${address}readyz`)).json()).toEqual({
      status: 'ready',
      contentHash: 'abc',
    });
  });

  test('serves the built site, and its own page where there is none', async () => {
    const { address } = await serve();
    expect(await (await fetch(address)).text()).toBe('<h1>Home</h1>');
    const missing = await fetch(`${address}no/such/page/`);
    expect(missing.status).toBe(404);
    expect(await missing.text()).toBe('<h1>No such page</h1>');
  });

  test.each(['graphql', 'graphql?query={meta{contentHash}}'])(
    'hands /%s to the API',
    async (path) => {
      const { address } = await serve();
      expect(await (await fetch(address + path)).text()).toBe('graphql');
    },
  );

  test.each(['..%2f..%2fetc/passwd', '%2e%2e/%2e%2e/etc/passwd', '....//etc/passwd', '%00'])(
    'serves nothing outside of the site for /%s',
    async (path) => {
      const { address } = await serve();
      expect((await fetch(address + path)).status).toBe(404);
    },
  );
});

describe('opening the port', () => {
  test('says what to do where it is in use', async () => {
    const { address } = await serve();
    const { server } = await serve();
    server.close();
    await expect(listen(server, Number(new URL(address).port))).rejects.toThrow(
      /is in use: stop what holds it, or choose another with PORT=/,
    );
  });

  test('takes 4321 unless PORT says otherwise', () => {
    expect(portFrom(undefined)).toBe(4321);
    expect(portFrom('')).toBe(4321);
    expect(portFrom('8080')).toBe(8080);
  });

  test.each(['http', '-1', '65536', '80.5'])('refuses PORT=%s', (text) => {
    expect(() => portFrom(text)).toThrow(`PORT is \`${text}\``);
  });
});

test('on SIGTERM it finishes what is under way and takes nothing new', async () => {
  let finish = () => {};
  const { server, address } = await serve({
    graphql: (_request, response) => {
      finish = () => response.end('finished');
    },
  });
  const stopped = new Promise<void>((resolve) => stopGracefully(server, resolve));
  const underWay = fetch(`${address}graphql`);
  await once(server, 'request');
  process.emit('SIGTERM');
  await expect(fetch(`${address}healthz`)).rejects.toThrow();
  finish();
  expect(await (await underWay).text()).toBe('finished');
  await stopped;
});

describe('the process', () => {
  const main = new URL('./main.ts', import.meta.url).pathname;
  const run = (env: object): ChildProcess =>
    spawn(process.execPath, [main], { env: { ...process.env, ...env }, stdio: 'pipe' });

  test('says what is wrong with PORT and exits with 1', async () => {
    const child = run({ PORT: 'http' });
    let output = '';
    child.stderr?.on('data', (chunk) => {
      output += chunk;
    });
    const [code] = await once(child, 'exit');
    expect(code).toBe(1);
    expect(output).toContain('PORT is `http`');
    expect(output).not.toContain('    at ');
  });
});
