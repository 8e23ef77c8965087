import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';

import { afterAll, describe, expect, test, vi } from 'vitest';

import { metricFrom, readinessOf, titlesFrom } from '../asking.ts';
import { createDeployment } from '../deployment.ts';
import { published } from '../published.ts';

const town = createDeployment();
afterAll(town.remove);

describe('with broken content on disk, a start', () => {
  test('serves the record that the build has read, and says everywhere what is wrong', async () => {
    town.break();
    const server = await town.start();
    try {
      const refused = await server.logged('content refused');
      const mistake = { file: 'quarry-2030/dispute.md', line: 2, code: 'schema/missing-key' };
      expect(refused).toMatchObject({ level: 50, serving: published.contentHash });
      expect(refused['first']).toContainEqual(expect.objectContaining(mistake));
      expect(refused['report']).toContain('content/quarry-2030/dispute.md:2:1');
      const readiness = await readinessOf(server.address);
      expect(readiness).toMatchObject({ status: 'ready', contentHash: published.contentHash });
      expect(readiness.refused?.first).toContainEqual(expect.objectContaining(mistake));
      expect(await metricFrom(server.address, 'content_refused')).toBe(1);
      expect(await titlesFrom(server.address)).toHaveLength(published.disputes.length);
    } finally {
      await server.stop();
    }
  });

  test('that the build has not read ends with 1, and with what strike check says', async () => {
    town.break();
    const { code, said } = await run({ CONTENT: town.content });
    expect(code).toBe(1);
    expect(said).toContain('content/quarry-2030/dispute.md:2:1');
    expect(said).toContain('error[schema/missing-key] missing key `title`');
    expect(said).toContain('did you mean `title`?');
    expect(said).not.toContain('    at ');
  });
});

test('a port in use ends a start with 1, and with what to do', async () => {
  const other = createServer().listen(0);
  await once(other, 'listening');
  const { port } = other.address() as { readonly port: number };
  const { code, said } = await run({ PORT: String(port) });
  other.close();
  expect(code).toBe(1);
  expect(said).toBe(
    `Port ${port} is in use: stop what holds it, or choose another with PORT=4322 npm start.\n`,
  );
});

test.each([0, 40, 80, 160, 320, 700])(
  'asked to stop %i ms after it was started, it ends at once and complains of nothing',
  async (milliseconds) => {
    const { code, signal, said } = await run({}, async (child) => {
      await sleep(milliseconds);
      child.kill('SIGTERM');
    });
    // Before it listens there is nothing to finish, and the signal does what it does to any process.
    expect(signal ?? code).toBeOneOf(['SIGTERM', 0]);
    expect(said).toBe('');
  },
);

test('a server that was killed leaves nothing behind that keeps the next from starting', async () => {
  const first = await town.serve();
  expect(await first.stop('SIGKILL')).toBe('SIGKILL');
  const second = await town.start();
  await second.logged('record replaced');
  await vi.waitFor(async () => expect(await titlesFrom(second.address)).toEqual(['Edition 1']));
  expect(await second.stop()).toBe(0);
});

/** Runs the built server until it ends; what it said is what it wrote to standard error. */
async function run(
  variables: { readonly [name: string]: string },
  meanwhile: (child: ReturnType<typeof spawn>) => Promise<void> = async () => {},
) {
  const child = spawn(process.execPath, town.command, {
    env: { ...process.env, PORT: '0', ...town.variables, ...variables },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const ended = once(child, 'close');
  const said = text(child.stderr);
  await meanwhile(child);
  const [code, signal] = await ended;
  return { code, signal, said: await said };
}
