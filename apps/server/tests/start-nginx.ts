import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';

import { vi } from 'vitest';

import type { Running } from './running.ts';

const CONFIG = new URL('../nginx.conf', import.meta.url);

/** Whether there is an nginx to start. */
export function hasNginx(): boolean {
  return spawnSync('nginx', ['-v']).status === 0;
}

/**
 * Starts nginx on a free port of loopback with nginx.conf, in front of another server.
 * @throws {Error} with what nginx said where it did not start
 */
export async function startNginx(behind: string): Promise<Running> {
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
  const place = `127.0.0.1:${await freePort()}`;
  writeFileSync(join(folder, 'nginx.conf'), configFor({ folder, place, behind }));
  const child = spawn('nginx', ['-p', folder, '-c', 'nginx.conf', '-e', 'stderr'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const gone = once(child, 'exit');
  let said = '';
  child.stderr.on('data', (chunk) => {
    said += chunk;
  });
  const address = `http://${place}/`;
  await Promise.race([
    vi.waitFor(() => fetch(`${address}healthz`), { timeout: 20_000, interval: 20 }),
    gone.then(() => Promise.reject(new Error(`nginx did not start:\n${said}`))),
  ]);
  return {
    address,
    stop: async () => {
      child.kill();
      await gone;
      rmSync(folder, { recursive: true });
    },
  };
}

// What stands around nginx.conf in a real installation, and its three places on this machine instead of the real ones.
function configFor({ folder, place, behind }: Places): string {
  const config = readFileSync(CONFIG, 'utf8')
    .replace('/var/cache/nginx/strike-ledger', join(folder, 'cache'))
    .replace('127.0.0.1:4321', new URL(behind).host.replace('localhost', '127.0.0.1'))
    .replace('listen 8080', `listen ${place}`);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return `
    ${process.getuid?.() === 0 ? `user ${userInfo().username};` : ''}
    daemon off;
    pid nginx.pid;
    events {}
    http {
      access_log off;
      ${temporary.map((name) => `${name}_temp_path ${name};`).join('\n')}
      ${config}
    }`;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address ? address.port : 0;
}

type Places = { readonly folder: string; readonly place: string; readonly behind: string };
