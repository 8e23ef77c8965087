import { rmSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import type { ServerProcess } from './server-process.ts';
import { startServer } from './server-process.ts';
import { createTown } from './town.ts';

const town = createTown();
let server: ServerProcess;
beforeAll(async () => {
  town.write(0);
  server = await startServer(town.environment);
});
afterAll(async () => {
  await server?.stop();
  town.remove();
});

describe('content that changes while it is served', () => {
  test('is served once it is read, and /readyz says which and since when', async () => {
    const before = await readiness();
    const contentHash = town.write(1);
    expect(await server.logged('record replaced')).toMatchObject({ contentHash });
    const after = await readiness();
    expect(after).toMatchObject({ status: 'ready', contentHash });
    expect(after.contentHash).not.toBe(before.contentHash);
    expect(Date.parse(after.since)).toBeGreaterThan(Date.parse(before.since));
    expect(await titleOf()).toBe('Edition 1');
  });

  test('is refused while it has mistakes, with the place of each, and the record before is served', async () => {
    const { contentHash, since } = await readiness();
    town.break();
    const refused = await server.logged('content refused');
    const mistake = {
      file: 'quarry-2030/dispute.md',
      line: 2,
      column: 1,
      code: 'schema/missing-key',
      message: 'missing key `title`',
    };
    expect(refused).toMatchObject({ level: 50, errors: 2, serving: contentHash });
    expect(refused['first']).toContainEqual(mistake);
    expect(refused['report']).toContain('content/quarry-2030/dispute.md:2:1');
    expect(refused['report']).toContain('did you mean `title`?');
    const response = await fetch(`${server.address}readyz`);
    expect(response.status).toBe(200);
    const status = await response.json();
    expect(status).toMatchObject({
      status: 'ready',
      contentHash,
      since,
      refused: { reason: 'mistakes', errors: 2 },
    });
    expect(status.refused.first).toContainEqual(mistake);
    expect(await titleOf()).toBe('Edition 1');
  });

  test('is served again once it is mended', async () => {
    const contentHash = town.write(2);
    await server.logged('record replaced');
    const status = await readiness();
    expect(status).toMatchObject({ contentHash });
    expect(status).not.toHaveProperty('refused');
  });

  test('is left as it is where it says what it said before, and is read on SIGHUP', async () => {
    const before = await readiness();
    server.child.kill('SIGHUP');
    await server.logged('content read: the record is as it was');
    expect(await readiness()).toEqual(before);
  });

  test('counts in /metrics by what came of it', async () => {
    const text = await (await fetch(`${server.address}metrics`)).text();
    const { contentHash } = await readiness();
    expect(text).toContain(`strike_ledger_record_info{content_hash="${contentHash}"} 1`);
    expect(text).toMatch(/^strike_ledger_reloads_total\{outcome="swapped"\} 2$/m);
    expect(text).toMatch(/^strike_ledger_reloads_total\{outcome="refused"\} 1$/m);
  });

  test('may go away altogether: the last record is served', async () => {
    const { contentHash } = await readiness();
    rmSync(join(town.environment.CONTENT, '..', 'content'), { recursive: true });
    await server.logged('content could not be read');
    expect(await readiness()).toMatchObject({ contentHash, refused: { reason: 'unreadable' } });
    expect(await titleOf()).toBe('Edition 2');
  });
});

async function readiness(): Promise<{ contentHash: string; since: string }> {
  return (await fetch(`${server.address}readyz`)).json();
}

async function titleOf(): Promise<string> {
  const query = '{ disputes { title } }';
  const response = await fetch(`${server.address}graphql?${new URLSearchParams({ query })}`);
  const { data } = await response.json();
  return data.disputes[0].title;
}
