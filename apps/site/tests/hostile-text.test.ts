import { spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { loadRecord } from '@strike-ledger/content';
import type { Entity } from '@strike-ledger/core';
import { createRecord, parseCitedText } from '@strike-ledger/core';
import { createApi } from '@strike-ledger/graphql';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { launchBrowser } from './browser.ts';
import { hostile } from './hostile-texts.ts';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const town = at('../../../packages/content/fixtures/town');
const command = at('../../command/src/main.ts');

/** All that prose may become, and what each element may bear. */
const ALLOWED: { readonly [element: string]: readonly string[] } = {
  p: [],
  em: [],
  strong: [],
  br: [],
  ul: [],
  ol: ['start'],
  li: [],
  a: ['class', 'href'],
  cite: ['class'],
};

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage();
});
afterAll(() => browser.close());

test('the check refuses every text that is more than words, and says why', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hostile-'));
  cpSync(town, folder, { recursive: true });
  for (const [index, { text }] of hostile.entries()) {
    const head = `title: Talks ${index}\ndate: 2030-03-20\nkind: session\nside: neutral`;
    writeFileSync(join(folder, fileOf(index)), `---\n${head}\n---\n${text}\n`);
  }
  const { stdout } = spawnSync(
    process.execPath,
    [command, 'check', '--format', 'json', '--content', folder],
    { encoding: 'utf8' },
  );
  rmSync(folder, { recursive: true });
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: { file: string; code: string }[] };
  const told = hostile.map(({ text }, index) => ({
    text,
    codes: diagnostics.filter(({ file }) => file.endsWith(fileOf(index))).map(({ code }) => code),
  }));
  const wrong = told.filter(({ codes }, index) => {
    const code = hostile[index]?.code;
    return code ? !codes.includes(code) : codes.length > 0;
  });
  expect(wrong).toEqual([]);
});

test('nothing of them runs where they are not checked: the API makes of them what prose may be', async () => {
  const html = await proseOf(hostile.map(({ text }) => text));
  expect(html.length).toBe(hostile.length);
  const strange = await page.evaluate(strangeParts, { html, allowed: ALLOWED });
  expect(strange).toEqual([]);
  await page.evaluate((all) => {
    Object.assign(window, { ran: () => Object.assign(window, { hasRun: true }) });
    document.body.innerHTML = all;
    for (const link of document.querySelectorAll('a')) link.dispatchEvent(new Event('mouseover'));
  }, html.join(''));
  expect(await page.evaluate(() => 'hasRun' in window)).toBe(false);
});

test('pages put HTML nowhere but where the API has made it', () => {
  const source = at('../src/');
  const places = globSync('**/*.{astro,ts}', { cwd: source }).flatMap((file) =>
    Array.from(
      readFileSync(join(source, file), 'utf8').matchAll(
        /set:html=\{[^}]*\}|\.(?:innerHTML|outerHTML)\s*=|insertAdjacentHTML|document\.write|srcdoc/g,
      ),
      ([place]) => `${file} ${place}`,
    ),
  );
  const ofOurs = [
    // Escaped where it is made.
    'linked-data/LinkedData.astro set:html={json}',
    // Styles made of ids, which are lower-case letters, digits and hyphens.
    'pages/about/style.astro set:html={samples}',
    'timeline/Filters.astro set:html={filterRules(filters)}',
  ];
  const fromApi = / set:html=\{(?:text|item|version)\.html\}$/;
  expect(places.filter((place) => !fromApi.test(place)).sort()).toEqual(ofOurs);
});

function fileOf(index: number): string {
  return `quarry-2030/events/2030-03-20-talks-${index}.md`;
}

// As the API gives them, of a record that nobody has checked.
async function proseOf(texts: readonly string[]): Promise<string[]> {
  const { record } = loadRecord(town);
  const entities = [...record.entities.values()];
  const event = entities.find((each): each is Entity<'event'> => each.type === 'event');
  if (!event) throw new Error('The town has no event');
  const events = texts.map((text, index) => ({
    ...event,
    id: `2030-03-20-talks-${index}`,
    fields: { ...event.fields, title: text, body: parseCitedText(text) },
  }));
  const api = createApi({ record: createRecord([...entities, ...events]) });
  const query = '{dispute(slug:"quarry-2030"){timeline(first:200){nodes{title body{html}}}}}';
  const response = await api.fetch(
    new Request(`http://localhost/graphql?${new URLSearchParams({ query })}`),
  );
  const { data } = (await response.json()) as Timeline;
  const made = new Map(data.dispute.timeline.nodes.map(({ title, body }) => [title, body.html]));
  return texts.flatMap((text) => made.get(text) ?? []);
}

// Runs in the tab: a browser's own parser says what a text is made of.
function strangeParts({ html, allowed }: Parts): string[] {
  return html.flatMap((text) => {
    const { head, body } = new DOMParser().parseFromString(text, 'text/html');
    return [...head.querySelectorAll('*'), ...body.querySelectorAll('*')]
      .filter((element) => {
        const bears = allowed[element.localName];
        const href = element.getAttribute('href');
        const leadsAway = href !== null && !/^(?:https?:\/\/[^@]+|\/[^/].*)$/.test(href);
        return leadsAway || !element.getAttributeNames().every((name) => bears?.includes(name));
      })
      .map((element) => element.outerHTML);
  });
}

type Parts = { readonly html: readonly string[]; readonly allowed: typeof ALLOWED };
type Timeline = {
  readonly data: {
    readonly dispute: {
      readonly timeline: {
        readonly nodes: readonly {
          readonly title: string;
          readonly body: { readonly html: string };
        }[];
      };
    };
  };
};
