import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { formatFile } from '@strike-ledger/content/format';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { launchBrowser } from './browser.ts';
import { dist, textOf } from './built-pages.ts';

const site = fileURLToPath(new URL('..', import.meta.url));
const town = fileURLToPath(new URL('../../../packages/content/fixtures/town', import.meta.url));
const EVENT = 'quarry-2030/events/2030-03-01-talks-begin.md';
/** The server for development reads everything anew: far above what that takes. */
const PATIENCE = 120_000;
const IN_FORM = '/admin/form/#/collections/quarry-2030-event/entries/2030-03-01-talks-begin';

describe('the form of `npm run dev`', () => {
  const folder = mkdtempSync(join(tmpdir(), 'form-'));
  const content = join(folder, 'content');
  cpSync(town, content, { recursive: true });
  const read = () => readFileSync(join(content, EVENT), 'utf8');
  const faults: string[] = [];
  let server: Awaited<ReturnType<typeof startDevelopment>>;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    [server, browser] = await Promise.all([startDevelopment(content), launchBrowser()]);
    page = await browser.newPage();
    page.setDefaultTimeout(PATIENCE);
    page.on('pageerror', (error) => faults.push(String(error)));
    page.on('console', (message) => {
      if (/Content Security Policy/i.test(message.text())) faults.push(message.text());
    });
    page.on('request', (request) => {
      if (/^https?:/.test(request.url()) && !request.url().startsWith(server.origin)) {
        faults.push(`asks ${request.url()}`);
      }
    });
    await page.goto(server.origin + IN_FORM);
    await page.getByLabel('Title').waitFor();
  }, 2 * PATIENCE);
  afterAll(async () => {
    await Promise.all([browser?.close(), server?.stop()]);
    rmSync(folder, { recursive: true });
  });

  test('says what a key means and offers what exists to choose from', async () => {
    const form = page.locator('form, [class*=ControlPane]').first();
    expect(await form.textContent()).toContain('What happened, as a sentence without a full stop.');
    await page.getByLabel('Organizations').click();
    await page.getByText('Quarry Schools (quarry-schools)').click();
    expect(await form.textContent()).toContain('Quarry Schools (quarry-schools)');
  });

  test('says in the preview what the check will say', async () => {
    const body = await page.getByLabel('Body').inputValue();
    const preview = page.frameLocator('iframe').locator('article');
    await page.getByLabel('Body').fill('They met [@nowhere].\n\nNobody says so.');
    await preview.getByText('has a paragraph without a source').waitFor();
    await preview.getByText('no source nowhere').waitFor();
    await page.getByLabel('Body').fill(body);
    await preview.getByText('The Quarry Paper').first().waitFor();
  });

  test('changes the file on disk as `strike fmt` would write it', async () => {
    const before = read();
    const expected = before
      .replace('title: Talks begin', 'title: Talks begin in the town hall')
      .replace(/(people: .*\n)/, '$1organizations: [quarry-schools]\n');
    await page.getByLabel('Title').fill('Talks begin in the town hall');
    await page.getByRole('button', { name: 'Publish' }).click();
    await page.getByRole('menuitem', { name: 'Publish now' }).click();
    // The browser writes in steps: the file is empty before it is whole.
    await expect.poll(read, { timeout: 20_000 }).toBe(formatFile({ path: EVENT, text: expected }));
  });

  test('asks no other host and stays within its policy', () => {
    expect(faults).toEqual([]);
  });
});

describe('the built page for editors', () => {
  test('says why there is no form and how to have one', () => {
    const text = textOf('/admin/');
    expect(text).toContain('without the address of its repository');
    expect(text).toContain('npm run dev');
  });

  test('is nothing that search engines find', () => {
    const html = readFileSync(`${dist}admin/index.html`, 'utf8');
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(readFileSync(`${dist}paths.txt`, 'utf8')).not.toMatch(/[ /]admin[ /]/);
  });
});

/** Starts the site as `npm run dev` does, on a free port and on a content folder of its own. */
async function startDevelopment(content: string) {
  const server = spawn(join(site, 'node_modules/.bin/astro'), ['dev', '--port', '0'], {
    cwd: site,
    // Nothing of the mode of these tests, in which Astro would not develop.
    env: {
      PATH: process.env['PATH'],
      CONTENT: content,
      NO_COLOR: '1',
      ASTRO_TELEMETRY_DISABLED: '1',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  for await (const chunk of server.stdout.iterator({ destroyOnReturn: false })) {
    output += chunk;
    const origin = /Local\s+(http:\S+?)\/?\s/.exec(output)?.[1];
    if (!origin) continue;
    const stop = async () => {
      server.kill('SIGTERM');
      await once(server, 'exit');
    };
    return { origin, stop };
  }
  throw new Error(`The site did not start:\n${output}`);
}
