import { existsSync } from 'node:fs';

import chromium from '@sparticuz/chromium';
import type { Browser } from 'playwright-core';
import { chromium as playwright } from 'playwright-core';

/** Chromium as Debian and others install it. */
const INSTALLED = ['/usr/bin/chromium', '/usr/bin/google-chrome'];
// Nothing but the pages under test may use the network.
const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/**
 * Starts a real browser: one that the machine has, else the Chromium that an npm package carries (Linux only). `more`
 * are switches beside those that keep it quiet.
 */
export async function launchBrowser(more: readonly string[] = []): Promise<Browser> {
  const installed = INSTALLED.find(existsSync);
  if (!installed && process.platform !== 'linux') {
    return playwright.launch({ channel: 'chrome', args: [...QUIET, ...more] });
  }
  return playwright.launch({
    executablePath: installed ?? (await chromium.executablePath()),
    args: [...QUIET, '--disable-gpu', '--font-render-hinting=none', ...more],
    // A sandbox needs rights that root in a container lacks.
    chromiumSandbox: process.getuid?.() !== 0,
  });
}
