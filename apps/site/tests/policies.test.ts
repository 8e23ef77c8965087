import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';

import { startWorker } from '../../server/tests/start-worker.ts';
import { launchBrowser } from './browser.ts';
import { builtPages } from './built-pages.ts';
import { pageOfEachKind } from './page-kinds.ts';
import { hasScript } from './page-scripts.ts';

const POLICY = /<meta http-equiv="content-security-policy" content="([^"]*)">/g;
/** What a browser would take as a style, a script or an order of what to load. */
const INLINE =
  /<(?:style|script)\b|<meta http-equiv|\sstyle=|\son[a-z]+="|(?:href|src|action)="(?!\/|#|https?:)/g;
const DATA_OR_FILE =
  /^<script (?:type="application\/ld\+json"|type="module" src="\/_astro\/[^"]+")>/;

describe('every built page', () => {
  test('has one policy, above all that it rules', () => {
    const faults = builtPages.flatMap(({ path, html }) => {
      const [policy, ...more] = html.matchAll(POLICY);
      const [first] = html.matchAll(INLINE);
      return policy && more.length === 0 && first?.index === policy.index ? [] : [path];
    });
    expect(faults).toEqual([]);
  });

  test('names the hash of its one style in it, and takes scripts from files of the site alone', () => {
    const faults = builtPages.flatMap(({ path, html }) => {
      const policy = policyOf(html);
      const styles = Array.from(
        html.matchAll(/<style[^>]*>(.*?)<\/style>/gs),
        ([, css = '']) => `'sha256-${createHash('sha256').update(css).digest('base64')}'`,
      );
      const scripts = policy['script-src'] ?? policy['default-src'];
      const isStrict =
        policy['style-src'] === (styles.join(' ') || "'none'") &&
        scripts?.replace(path === '/search/' ? " 'wasm-unsafe-eval'" : '', '') === "'self'" &&
        policy['object-src'] === "'none'" &&
        policy['base-uri'] === "'none'" &&
        policy['form-action'] === "'self'";
      return isStrict ? [] : [`${path} ${JSON.stringify(policy)}`];
    });
    expect(faults).toEqual([]);
  });

  test('holds nothing else that a policy would have to allow', () => {
    const faults = builtPages.flatMap(({ path, html }) =>
      Array.from(html.matchAll(INLINE), ({ index }) => html.slice(index, index + 120))
        .filter((found) => !DATA_OR_FILE.test(found))
        .filter(
          (found) =>
            !/^<style>|^<meta http-equiv="(?:content-security-policy|refresh)"/.test(found),
        )
        .map((found) => `${path} ${found}`),
    );
    expect(faults).toEqual([]);
  });
});

/** The worker sends the same bytes, and what scripts load is all that could differ. */
const withScripts = pageOfEachKind.filter(({ page }) => hasScript(page));

describe.each([
  { name: 'the Node server', start: startNode, kinds: pageOfEachKind },
  { name: 'the worker', start: startWorker, kinds: withScripts },
])('by $name', ({ start, kinds }) => {
  let browser: Browser;
  let tab: Page;
  let server: Awaited<ReturnType<typeof startWorker>>;
  const violations: string[] = [];
  beforeAll(async () => {
    [browser, server] = await Promise.all([launchBrowser(), start()]);
    tab = await browser.newPage();
    tab.on('console', (message) => {
      if (/Content.Security.Policy/i.test(message.text())) violations.push(message.text());
    });
    tab.on('pageerror', (error) => violations.push(String(error)));
  });
  afterAll(() => Promise.all([browser?.close(), server?.stop()]));

  test('one page of each kind loads within its policy, and looks as it is meant to', async () => {
    for (const { page } of kinds) {
      await tab.goto(server.address + page.path.slice(1));
      const styled = await tab.evaluate(() => getComputedStyle(document.body).margin !== '8px');
      if (!styled) violations.push(`${page.path} has lost its style`);
    }
    expect(violations.splice(0)).toEqual([]);
  });

  test('the search finds within its policy', async () => {
    await tab.goto(`${server.address}search/?q=impasse`);
    await tab.locator('search-record ol li').first().waitFor();
    expect(violations.splice(0)).toEqual([]);
  });

  test('a script that got into a page does not run', async () => {
    await tab.goto(server.address);
    const ran = await tab.evaluate(async () => {
      const attack = document.createElement('div');
      attack.innerHTML = '<img src="x" onerror="window.ran = 1"><b style="color: red">b</b>';
      const script = document.createElement('script');
      script.textContent = 'window.ran = 2';
      const link = Object.assign(document.createElement('a'), {
        href: 'javascript:window.ran = 3',
      });
      document.body.append(attack, script, link);
      link.click();
      await new Promise((resolve) => setTimeout(resolve, 200));
      return 'ran' in window;
    });
    expect(ran).toBe(false);
    expect(violations.splice(0).length).toBeGreaterThanOrEqual(4);
  });

  test('GraphiQL asks and shows an answer within its policy', async () => {
    const html = await (
      await fetch(`${server.address}graphql`, { headers: { accept: 'text/html' } })
    ).text();
    expect(policyOf(html, / \/>/)['script-src']).toMatch(/^'sha256-[\w+/]{43}='$/);
    await tab.goto(`${server.address}graphql`);
    await tab.getByRole('button', { name: /execute/i }).click();
    await tab.locator('.graphiql-response').getByText('data').first().waitFor();
    expect(violations.splice(0)).toEqual([]);
  });

  test.each([
    ['', "frame-ancestors 'none'"],
    ['portland-2023/budget/', "frame-ancestors 'none'"],
    ['graphql', "frame-ancestors 'none'"],
    ['no/such/page/', "frame-ancestors 'none'"],
    ['data/v1/record.json', "frame-ancestors 'none'"],
    ['embed/portland-2023/gap/', null],
  ])('/%s says who may frame it, and keeps browsers from guessing', async (path, framing) => {
    const { headers } = await fetch(server.address + path, { headers: { accept: 'text/html' } });
    expect(headers.get('content-security-policy')).toBe(framing);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('same-origin');
  });

  test('a page of others shows an embed, and no other page', async () => {
    const frames = ['embed/portland-2023/gap/', 'portland-2023/', 'graphql'].map(
      (path) => `<iframe src="${server.address}${path}"></iframe>`,
    );
    const others = await startOthers(frames.join(''));
    await tab.goto(others.address);
    const shown = await Promise.all(
      tab
        .frames()
        .slice(1)
        .map((frame) => frame.title()),
    );
    expect(shown.map((title) => title.includes('Strike Ledger'))).toEqual([true, false, false]);
    await others.stop();
    violations.length = 0;
  });
});

// The one that serves all tests of the site.
async function startNode(): ReturnType<typeof startWorker> {
  return { address: `${inject('origin')}/`, stop: async () => {} };
}

// A site of somebody else, with one page.
async function startOthers(html: string): ReturnType<typeof startWorker> {
  const others = createServer((_, response) => {
    response.setHeader('content-type', 'text/html').end(html);
  }).listen(0, 'localhost');
  await once(others, 'listening');
  return {
    address: `http://localhost:${(others.address() as AddressInfo).port}/`,
    stop: async () => {
      others.close().closeAllConnections();
    },
  };
}

function policyOf(html: string, end = />/): { readonly [directive: string]: string } {
  const [, policy = ''] = new RegExp(POLICY.source.replace('>', end.source)).exec(html) ?? [];
  return Object.fromEntries(
    policy.split(';').map((directive) => {
      const [name = '', ...values] = directive.split(' ');
      return [name, values.join(' ')];
    }),
  );
}
