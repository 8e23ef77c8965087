import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { buildEnvironment } from './build-environment.ts';
import { buildSite } from './build-site.ts';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'another-town-'));
const content = join(folder, 'content');
const site = join(folder, 'dist');
const CITED = '[@the-gazette-2031-03-04]';
const BY_LAW = '[@legislature-of-elsewhere-example-act]';

/** What would run in a page, if it did not stay words. */
const RUNS = `"'><script>alert(1)</script><img src=x onerror=alert(1)>`;

/** What the guide in docs/use-it-for-your-own-dispute.md has somebody in another town say. */
const answers = {
  id: 'springfield-2031',
  title: 'Teachers and schools bargain in Springfield',
  aliases: 'springfield',
  'short-title': 'Springfield 2031',
  place: 'Springfield, Elsewhere',
  'time-zone': 'America/Chicago',
  'time-zone-name': 'Central time',
  'contract-expires': '2031-06-30',
  from: '2031-03-03',
  unit: `About 600 teachers ${CITED}.`,
  summary: `Talks began in March ${CITED}.`,
  body: `Talks began in March ${CITED}.`,
  'source-outlet': 'The Gazette',
  'source-title': `Talks begin ${RUNS}`,
  'source-published': '2031-03-04',
  'source-kind': 'news',
  'source-perspective': 'neutral',
  'union-name': 'Springfield Teachers',
  'employer-name': 'Springfield Schools',
  'statute-outlet': 'Legislature of Elsewhere',
  'statute-title': 'Example Act',
  'law-title': 'Example Act on Bargaining',
  'law-short-title': 'Example Act',
  'law-jurisdiction': 'Elsewhere',
  'law-statutes': '1 to 9',
  'law-steps': `{id: talks, title: Talks, phase: bargaining, text: "Both sides talk ${BY_LAW}."}`,
  'law-body': `It orders the steps ${BY_LAW}.`,
};

/** An issue that went by another name before. */
const issue = {
  title: 'Class size',
  order: '1',
  summary: `The union wants smaller classes ${CITED}.`,
  body: `The union says that classes are too large ${CITED}.`,
  aliases: 'large-classes',
};

/** The issue in Spanish, as it was before its words were changed. */
const stale = {
  path: 'translations/es/springfield-2031/issues/class-size.md',
  title: 'Tamaño de las clases de antes',
  text: `---
of: sha256-000000000000
title: Tamaño de las clases de antes
summary: El sindicato quería clases más pequeñas ${CITED}.
---
El sindicato decía que las clases eran demasiado grandes ${CITED}.
`,
};

let checked = '';
let origin = '';
let stop: () => Promise<void> = async () => undefined;

beforeAll(async () => {
  mkdirSync(content);
  const flags = Object.entries(answers).flatMap(([flag, answer]) => [`--${flag}`, answer]);
  strike('new', 'dispute', ...flags);
  strike(
    'new',
    'issue',
    ...Object.entries(issue).flatMap(([flag, answer]) => [`--${flag}`, answer]),
  );
  checked = strike('check');
  mkdirSync(dirname(join(content, stale.path)), { recursive: true });
  writeFileSync(join(content, stale.path), stale.text);
  const environment = { ...buildEnvironment, CONTENT: content };
  await buildSite(site, { CONTENT: content });
  const server = spawn(process.execPath, [at('../../server/src/main.ts')], {
    env: { ...environment, SITE: site, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  stop = async () => {
    server.kill('SIGTERM');
    await once(server, 'exit');
  };
  let output = '';
  for await (const chunk of server.stdout.iterator({ destroyOnReturn: false })) {
    output += chunk;
    origin = /is at (http:\S+?)\/,/.exec(output)?.[1] ?? '';
    if (origin) break;
  }
}, 240_000);

afterAll(async () => {
  await stop();
  rmSync(folder, { recursive: true });
});

test('a new dispute passes the check', () => {
  expect(checked).toMatch(/ 0 files with mistakes; 0 errors\n$/);
});

test('a new dispute has every page that each dispute has', () => {
  const expected = globSync('**/*.astro', { cwd: at('../src/pages/[dispute]') })
    // Those of one event, issue, question, day or school year come with the first of them.
    .filter((file) => !file.includes('[') && file !== 'school-days.astro')
    .map((file) => `/springfield-2031/${file.replace(/(?:index)?\.astro$/, '')}`)
    .map((path) => (path.endsWith('/') ? path : `${path}/`));
  expect(expected.length).toBeGreaterThan(10);
  expect(paths()).toEqual(expect.arrayContaining(expected));
});

test('every page of a site with nothing but a new dispute opens, and every link on it leads somewhere', async () => {
  const links = new Set<string>();
  for (const path of paths()) {
    const response = await fetch(origin + path);
    const html = await response.text();
    expect(`${path} ${response.status}`).toBe(`${path} 200`);
    expect(html, path).toMatch(/<h1[\s>]/);
    // The tables of data are explained by examples from the record that they were made for.
    if (!path.startsWith('/data/')) expect(html, path).not.toContain('Portland');
    for (const [, href = ''] of html.matchAll(/\shref="(\/[^"#?]*)/g)) links.add(href);
  }
  links.delete('/graphql');
  for (const href of links) {
    const { status } = await fetch(origin + href.replaceAll('&amp;', '&'), { method: 'HEAD' });
    expect(`${href} ${status}`).toMatch(/ 200$/);
  }
});

test.each([
  ['/springfield-2031/fighting-for/large-classes/', '/springfield-2031/fighting-for/class-size/'],
  ['/springfield/', '/springfield-2031/'],
  ['/springfield/offers/', '/springfield-2031/offers/'],
  ['/es/springfield/timeline/', '/es/springfield-2031/timeline/'],
])('what has a new name is found under its old address: %s', async (from, to) => {
  const response = await fetch(origin + from, { redirect: 'manual' });
  expect([response.status, response.headers.get('location')]).toEqual([301, to]);
  const page = readFileSync(join(site, from, 'index.html'), 'utf8');
  expect(page).toContain(`<meta http-equiv="refresh" content="0; url=${to}"`);
  expect(page).toContain(`<link rel="canonical" href="${to}"`);
});

test.each([
  ['/data/v1/springfield.atom', '/data/v1/springfield-2031.atom'],
  ['/springfield/share/class-size-wide.png', '/springfield-2031/share/class-size-wide.png'],
  ['/springfield-2031/share/large-classes-wide.png', '/springfield-2031/share/class-size-wide.png'],
  ['/springfield/allies/fliers/in-one-page.pdf', '/springfield-2031/allies/fliers/in-one-page.pdf'],
])('a file of what has a new name is found under its old address: %s', async (from, to) => {
  const response = await fetch(origin + from);
  expect([response.status, response.url]).toEqual([200, origin + to]);
});

test('what a file says stays words on every page that says it', () => {
  const pages = paths().map((path) => readFileSync(join(site, path, 'index.html'), 'utf8'));
  expect(pages.filter((html) => html.includes('alert(1)')).length).toBeGreaterThan(2);
  // Within the quotation marks of an attribute only these marks themselves are more than words.
  const outsideAttributes = pages.map((html) => html.replaceAll(/="[^"]*"/g, ''));
  for (const html of outsideAttributes) expect(html).not.toMatch(/<script>alert|<img src=x/);
});

test('no page says that there are 0 of something, neither to readers nor where it is linked', () => {
  const counts = paths().flatMap((path) => {
    const html = pageAt(path).replaceAll(/<(script|style|code|pre|svg|table)\b.*?<\/\1>/gs, ' ');
    const told = [...html.matchAll(/<meta [^>]*content="([^"]*)"/g)].map(([, content]) => content);
    const text = [...told, html.replaceAll(/<[^>]+>/g, ' ')].join('. ').replaceAll(/\s+/g, ' ');
    return [...text.matchAll(/(?<![\w.,:$-])0 \p{L}[^.]{0,40}/gu)].map(
      ([zero]) => `${path}: ${zero}`,
    );
  });
  expect(counts).toEqual([]);
});

test('a translation of words that have changed since gives way to the English ones, and says why', () => {
  const page = pageAt('/es/springfield-2031/fighting-for/');
  expect(page).not.toContain(stale.title);
  expect(page).not.toContain('El sindicato decía');
  expect(page).toContain('El original cambió después de traducirlo');
  expect(page).toMatch(
    /<div lang="en">\s*<div[^>]*>\s*<p>The union says that classes are too large/,
  );
});

test('the API answers with the new dispute', async () => {
  const response = await fetch(`${origin}/graphql?query={disputes{slug union{name}}}`);
  expect(await response.json()).toEqual({
    data: {
      disputes: [{ slug: 'springfield-2031', union: { name: 'Springfield Teachers' } }],
    },
  });
});

function paths(): readonly string[] {
  const files = globSync('**/index.html', { cwd: site, exclude: ['**/springfield/**'] }).sort();
  return files.map((file) => `/${file.replace(/index\.html$/, '')}`);
}

function pageAt(path: string): string {
  return readFileSync(join(site, path, 'index.html'), 'utf8');
}

function strike(...words: readonly string[]): string {
  const command = at('../../command/src/main.ts');
  return execFileSync(process.execPath, [command, ...words, '--content', content], {
    encoding: 'utf8',
  });
}
