import { globSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';

import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import type { Browser } from 'playwright-core';

import { launchBrowser } from './tests/browser.ts';

/** Chromium writes when it printed, which is not of the record and would make each build another. */
const DATES = /(\/(?:CreationDate|ModDate) \(D:)\d{14}/g;
const EPOCH = '19700101000000';

/**
 * Prints each flier to a PDF of one letter page beside its folder, all in one browser. Where no browser starts, the
 * build says so and goes on, and the pages do not link the PDFs.
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
        const count = await printAll(browser, fileURLToPath(dir));
        await browser.close();
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
  const page = await browser.newPage({ javaScriptEnabled: false });
  const fliers = globSync('*/allies/fliers/*/index.html', { cwd: folder }).sort();
  for (const flier of fliers) {
    await page.goto(pathToFileURL(`${folder}${flier}`).href);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    const text = pdf.toString('latin1').replaceAll(DATES, (_all, start) => `${start}${EPOCH}`);
    writeFileSync(`${folder}${flier.replace(/\/index\.html$/, '.pdf')}`, text, 'latin1');
  }
  return fliers.length;
}
