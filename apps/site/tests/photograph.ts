/**
 * Photographs the built site into apps/site/screenshots/, which is not committed: `pnpm photograph` one page of each
 * kind, `pnpm photograph /about/ …` the pages named, as widths and color schemes show them and as they are printed.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import type { Browser, BrowserContextOptions } from 'playwright-core';

import { launchBrowser } from './browser.ts';
import { startBuiltSiteServer } from './built-site-server.ts';
import { pageOfEachKind } from './page-kinds.ts';

const folder = fileURLToPath(new URL('../screenshots', import.meta.url));
const WIDTHS = [360, 768, 1280, 1920];
const LOOKS: Readonly<Record<string, BrowserContextOptions>> = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  forced: { colorScheme: 'dark', forcedColors: 'active' },
};
/** A picture longer than this is too large to look at. */
const MOST_HEIGHT = 4_000;

const named = process.argv.slice(2);
const paths = named.length > 0 ? named : pageOfEachKind.map(({ page }) => page.path);

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder);
const [{ origin, stop }, browser] = await Promise.all([startBuiltSiteServer(), launchBrowser()]);
for (const [look, options] of Object.entries(LOOKS)) {
  for (const width of WIDTHS) await photograph(browser, width, look, options);
}
await print(browser);
await Promise.all([browser.close(), stop()]);
console.info(`${paths.length} pages are in ${folder}`);

async function photograph(
  browser: Browser,
  width: number,
  look: string,
  options: BrowserContextOptions,
): Promise<void> {
  const page = await browser.newPage({ ...options, viewport: { width, height: 900 } });
  for (const path of paths) {
    await page.goto(origin + path, { waitUntil: 'networkidle' });
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    await page.screenshot({
      path: `${folder}/${nameOf(path)}-${width}-${look}.png`,
      clip: { x: 0, y: 0, width, height: Math.min(height, MOST_HEIGHT) },
      fullPage: true,
    });
  }
  await page.close();
}

async function print(browser: Browser): Promise<void> {
  const page = await browser.newPage();
  for (const path of paths) {
    await page.goto(origin + path);
    await page.pdf({ path: `${folder}/${nameOf(path)}.pdf`, format: 'Letter' });
  }
  await page.close();
}

function nameOf(path: string): string {
  return path.replaceAll('/', '_').replace(/^_|_$/g, '') || 'home';
}
