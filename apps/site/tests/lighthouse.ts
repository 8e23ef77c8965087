/**
 * Asks Lighthouse for one page of each kind, as on a phone: `pnpm lighthouse`, or `pnpm lighthouse /about/ …` for the
 * pages named; `--only accessibility,seo` asks for these categories, and all but performance do well on a busy machine.
 * Fails where a page has less than 100 in a category, and names the audits that cost it.
 */
import { parseArgs } from 'node:util';

import lighthouse, { type Flags, type Result } from 'lighthouse';

import { launchBrowser } from './browser.ts';
import { startBuiltSiteServer } from './built-site-server.ts';
import { freePort } from './free-port.ts';
import { pageOfEachKind } from './page-kinds.ts';

/** A busy machine makes a page slower, and nothing makes it faster than it is: the best of so many counts. */
const MOST_TRIES = 4;
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];
/** The answer to a wrong address, the form of editors and parts of other sites ask search engines to pass over them. */
const NOT_TO_FIND = /^\/(?:404|admin|embed)/;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { only: { type: 'string', default: CATEGORIES.join() } },
});
const categories = values.only.split(',');
const unknown = categories.filter((category) => !CATEGORIES.includes(category));
if (unknown.length > 0) {
  throw new Error(`--only takes ${CATEGORIES.join(', ')}, not ${unknown.join(', ')}`);
}
const paths = positionals.length > 0 ? positionals : pageOfEachKind.map(({ page }) => page.path);
const port = await freePort();

const { origin, stop } = await startBuiltSiteServer();
// The first page pays for what the server does once.
await ask('/about/');
for (const path of paths) {
  const result = await bestOf(path);
  const scores = Object.values(result.categories).map(
    ({ title, score }) => `${title} ${Math.round((score ?? 0) * 100)}`,
  );
  console.info(`${path}: ${scores.join(', ')}`);
  for (const fault of faultsOf(result)) console.info(`  ${fault}`);
  if (!isPerfect(result)) process.exitCode = 1;
}
await stop();

async function bestOf(path: string): Promise<Result> {
  let best = await ask(path);
  for (let tries = 1; tries < MOST_TRIES && speedOf(best) < 1; tries++) {
    const next = await ask(path);
    if (speedOf(next) > speedOf(best)) best = next;
  }
  return best;
}

async function ask(path: string): Promise<Result> {
  // A browser of its own: what one page leaves behind is not counted against the next.
  const browser = await launchBrowser([`--remote-debugging-port=${port}`]);
  const answer = await lighthouse(origin + path, flagsFor(path)).finally(() => browser.close());
  if (!answer) throw new Error(`Lighthouse gives no answer for ${path}`);
  return answer.lhr;
}

function flagsFor(path: string): Flags {
  const onlyCategories = categories.filter(
    (category) => category !== 'seo' || !NOT_TO_FIND.test(path),
  );
  return { port, logLevel: 'error', onlyCategories, disableFullPageScreenshot: true };
}

function isPerfect({ categories }: Result): boolean {
  return Object.values(categories).every(({ score }) => score === 1);
}

function speedOf({ categories }: Result): number {
  return categories['performance']?.score ?? 1;
}

function faultsOf({ categories, audits }: Result): string[] {
  return Object.values(categories)
    .flatMap(({ auditRefs }) => auditRefs)
    .filter(({ weight }) => weight > 0)
    .flatMap(({ id }) => audits[id] ?? [])
    .filter(({ score }) => score !== null && score < 1)
    .map(({ id, title, displayValue = '' }) => `${id}: ${title} ${displayValue}`.trimEnd());
}
