import { globSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';

import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import type { Browser, Page } from 'playwright-core';

import { paperFonts } from './paper-fonts.ts';
import { launchBrowser } from './tests/browser.ts';

/** Chromium writes when it printed, which is not of the record and would make each build another. */
const DATES = /(\/(?:CreationDate|ModDate) \(D:)\d{14}/g;
const EPOCH = '19700101000000';
/** A letter page without the margins that flier.css gives it, in CSS pixels. */
const PRINTABLE = { width: 739, height: 979 };

/**
 * Prints each flier to a PDF of one letter page beside its folder, all in one browser; fails where one does not fit.
 * Where no browser starts, the build says so and goes on, and the pages do not link the PDFs.
 */
export function printFliers(): AstroIntegration {
  let browser: Browser | undefined;
  return {
    name: 'print-fliers',
    hooks: {
      'astro:config:setup': async ({ command, updateConfig, logger }) => {
        if (command === 'build') browser = await startBrowser(logger);
        const define = { 'import.meta.env.MAKES_PDF': JSON.stringify(browser !== undefined) };
        updateConfig({ vite: { define } });
      },
      'astro:build:done': async ({ dir, logger }) => {
        if (!browser) return;
        const started = performance.now();
        const count = await printAll(browser, fileURLToPath(dir)).finally(() => browser?.close());
        logger.info(`${count} fliers printed in ${Math.round(performance.now() - started)} ms`);
      },
    },
  };
}

async function startBrowser(logger: AstroIntegrationLogger): Promise<Browser | undefined> {
  try {
    return await launchBrowser();
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n')[0] : error;
    logger.warn(
      `No browser starts, so there are no PDFs of the fliers. Install Chromium. (${reason})`,
    );
    return undefined;
  }
}

async function printAll(browser: Browser, folder: string): Promise<number> {
  const page = await browser.newPage({ viewport: PRINTABLE, bypassCSP: true });
  await page.emulateMedia({ media: 'print' });
  const fliers = globSync('*/allies/fliers/*/index.html', { cwd: folder }).sort();
  for (const flier of fliers) {
    await page.goto(pathToFileURL(`${folder}${flier}`).href);
    // The same on every machine, whatever typefaces it has. The policy of a page would not let them in.
    await page.addStyleTag({ content: paperFonts });
    await page.evaluate(() => document.fonts.ready);
    await checkFits(page, flier.replace(/index\.html$/, ''));
    const pdf = await page.pdf({ preferCSSPageSize: true });
    const text = pdf.toString('latin1').replaceAll(DATES, (_all, start) => `${start}${EPOCH}`);
    writeFileSync(`${folder}${flier.replace(/\/index\.html$/, '.pdf')}`, text, 'latin1');
  }
  return fliers.length;
}

// Before it is printed: Chromium makes what is too wide smaller, down to what nobody can read.
async function checkFits(page: Page, flier: string): Promise<void> {
  const { width, height } = await page.evaluate(() => ({
    width: document.documentElement.scrollWidth,
    height: document.body.getBoundingClientRect().height,
  }));
  if (width <= PRINTABLE.width && height <= PRINTABLE.height) return;
  const [whole, room] = [
    `${width} × ${Math.ceil(height)}`,
    `${PRINTABLE.width} × ${PRINTABLE.height}`,
  ];
  throw new Error(
    `The flier /${flier} must fit one letter page: it takes ${whole} of ${room} px. Shorten the first sentences that it takes from the record, or let it tell less in apps/site/src/fliers/.`,
  );
}
