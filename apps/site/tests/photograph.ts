/** Photographs pages of a running site: `node tests/photograph.ts http://localhost:4321 / /about/ …`, into screenshots/. */
import { mkdirSync } from 'node:fs';

import { launchBrowser } from './browser.ts';

const [origin = 'http://localhost:4321', ...paths] = process.argv.slice(2);
const widths = [360, 1280];
const schemes = ['light', 'dark'] as const;

mkdirSync('screenshots', { recursive: true });
const browser = await launchBrowser();
for (const colorScheme of schemes) {
  for (const width of widths) {
    const page = await browser.newPage({ colorScheme, viewport: { width, height: 900 } });
    for (const path of paths) {
      await page.goto(`${origin}${path}`);
      const name = path.replaceAll('/', '_').replace(/^_|_$/g, '') || 'home';
      await page.screenshot({
        path: `screenshots/${name}-${width}-${colorScheme}.png`,
        clip: { x: 0, y: 0, width, height: Math.min(await heightOf(page), 2600) },
        fullPage: true,
      });
    }
    await page.close();
  }
}
await browser.close();

function heightOf(page: { evaluate: (code: string) => Promise<unknown> }): Promise<number> {
  return page.evaluate('document.documentElement.scrollHeight') as Promise<number>;
}
