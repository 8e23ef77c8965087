import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { freePort } from './free-port.ts';
import { pageOfEachKind } from './page-kinds.ts';

const SITE = 'https://ledger.example';
/** Far above what starting and rendering take. */
const PATIENCE = 240_000;
const folder = fileURLToPath(new URL('..', import.meta.url));
const paths = pageOfEachKind
  .map(({ page }) => page.path)
  .filter((path) => !/^\/(?:embed|404)/.test(path));

// The pages as they are where their address is known, without building all of them once more.
let server: ChildProcess;
let origin: string;
beforeAll(async () => {
  const port = await freePort();
  const { VITEST: _, ...environment } = process.env;
  server = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'dev', `--port=${port}`], {
    cwd: folder,
    env: { ...environment, SITE_URL: SITE },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  origin = `http://localhost:${port}`;
  for await (const chunk of server.stdout?.iterator({ destroyOnReturn: false }) ?? []) {
    if (String(chunk).includes('Local')) break;
  }
  server.stdout?.resume();
}, PATIENCE);
afterAll(async () => {
  server.kill();
  await once(server, 'exit');
});

test('where the address of the site is known, every kind of page shows a picture at a full address', {
  timeout: PATIENCE,
}, async () => {
  for (const path of paths) {
    const html = await (await fetch(origin + path)).text();
    const image = /<meta property="og:image" content="([^"]+)"/.exec(html)?.[1] ?? '';
    expect(image, path).toMatch(new RegExp(`^${SITE}/.*\\.png$`));
    expect(html, path).toContain('<meta name="twitter:card" content="summary_large_image"');
    await checkPicture(new URL(image).pathname);
  }
});

test('where the address of the site is known, a page in several languages names each at a full address', async () => {
  const html = await (await fetch(`${origin}/`)).text();
  const links = html.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g);
  expect([...links].map(([, language, href]) => [language, href])).toEqual([
    ['en', `${SITE}/`],
    ['es', `${SITE}/es/`],
  ]);
});

async function checkPicture(path: string): Promise<void> {
  const answer = await fetch(origin + path);
  expect(answer.status, path).toBe(200);
  const bytes = Buffer.from(await answer.arrayBuffer());
  expect(bytes.byteLength, path).toBeLessThan(300_000);
  const { format, width, height } = await sharp(bytes).metadata();
  expect({ format, width, height }, path).toEqual({ format: 'png', width: 1200, height: 630 });
}
