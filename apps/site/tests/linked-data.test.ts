import { existsSync } from 'node:fs';

import { describe, expect, test } from 'vitest';

import type { BuiltPage } from './built-pages.ts';
import { asTyped, builtPages, dist } from './built-pages.ts';

/** What schema.org asks for or search engines need, by type. */
const REQUIRED: { readonly [type: string]: readonly string[] } = {
  WebSite: ['name', 'description'],
  WebPage: ['name', 'inLanguage', 'translationOfWork'],
  BreadcrumbList: ['itemListElement'],
  ListItem: ['position', 'name', 'item'],
  Event: ['name', 'description'],
  Organization: ['name'],
  Dataset: ['name', 'description', 'license', 'distribution'],
  DataDownload: ['name', 'encodingFormat'],
  DefinedTermSet: ['name', 'hasDefinedTerm'],
  DefinedTerm: ['name'],
};
/** Where a value is an address. */
const ADDRESSES = ['@id', 'url', 'item', 'contentUrl', 'license'];
/** Where a value is for programs alone. */
const FOR_PROGRAMS = ['@type', '@context', 'encodingFormat', 'inLanguage', 'position'];
const DATES = ['startDate', 'endDate', 'temporalCoverage'];

type Value = string | number | readonly Value[] | { readonly [key: string]: Value };
type Claim = { readonly key: string; readonly value: string };

/** The page for a wrong address has no place of its own to tell of, and what is embedded is part of another page. */
const pages = builtPages.filter(({ path }) => path !== '/404.html' && !path.startsWith('/embed/'));

describe('the linked data of every page', () => {
  test('is one block that parses, of types that have what they need', () => {
    const faults = pages.flatMap((page) => {
      const blocks = page.html.match(/<script type="application\/ld\+json">/g) ?? [];
      return blocks.length === 1
        ? missingIn(graphOf(page), page.path)
        : [`${page.path} has no block`];
    });
    expect(faults).toEqual([]);
  });

  test('claims nothing that is not on the page', () => {
    const faults = pages.flatMap((page) => {
      const text = wordsOf(page.html);
      return claimsOf(graphOf(page))
        .filter((claim) => !standsOn(page, text, claim))
        .map(({ key, value }) => `${page.path} ${key}: ${value.slice(0, 120)}`);
    });
    expect(faults).toEqual([]);
  });
});

test.each([
  ['/', ['WebSite']],
  ['/about/', ['BreadcrumbList']],
  ['/glossary/', ['DefinedTermSet', 'BreadcrumbList']],
  ['/es/glossary/', ['WebPage', 'BreadcrumbList']],
  ['/data/', ['Dataset', 'BreadcrumbList']],
  ['/portland-2023/figures/gap/', ['Dataset', 'BreadcrumbList']],
  ['/portland-2023/timeline/2023-10-30-fundamental-disagreement/', ['Event', 'BreadcrumbList']],
])('%s tells %j', (path, types) => {
  const page = builtPages.find((each) => each.path === path);
  expect(page && graphOf(page).map((thing) => thing['@type'])).toEqual(types);
});

test.each(['/', '/portland-2013/', '/portland-2013/timeline/'])('%s links its feeds', (path) => {
  const { html = '' } = builtPages.find((each) => each.path === path) ?? {};
  const feeds = [
    ...html.matchAll(/<link rel="alternate" type="[^"]+" title="[^"]+" href="([^"]+)"/g),
  ];
  expect(feeds).toHaveLength(3);
  for (const [, href = ''] of feeds) expect(existsSync(`${dist}${href}`), href).toBe(true);
});

function graphOf({ html }: BuiltPage): readonly { readonly [key: string]: Value }[] {
  const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? [];
  return JSON.parse(json)['@graph'];
}

function missingIn(value: Value, path: string): readonly string[] {
  if (typeof value !== 'object') return [];
  if (Array.isArray(value)) return value.flatMap((each) => missingIn(each, path));
  const thing = value as { readonly [key: string]: Value };
  // A pointer at something that is told of elsewhere.
  if (Object.keys(thing).join() === '@id') return [];
  const type = String(thing['@type']);
  const missing = (REQUIRED[type] ?? ['a type that is known here']).filter((key) => !thing[key]);
  return [
    ...missing.map((key) => `${path} ${type} lacks ${key}`),
    ...Object.values(thing).flatMap((each) => missingIn(each, path)),
  ];
}

function claimsOf(value: Value, key = ''): readonly Claim[] {
  if (typeof value !== 'object') return [{ key, value: String(value) }];
  if (Array.isArray(value)) return value.flatMap((each) => claimsOf(each, key));
  return Object.entries(value).flatMap(([name, each]) => claimsOf(each, name));
}

function standsOn({ path, html }: BuiltPage, text: string, { key, value }: Claim): boolean {
  if (FOR_PROGRAMS.includes(key)) return true;
  if (DATES.includes(key)) {
    const days = value.split('/').map((day) => day.split('T')[0]);
    return days.every((day) => html.includes(`datetime="${day}"`));
  }
  if (!ADDRESSES.includes(key)) return text.includes(value.replaceAll(/\s+/g, ' '));
  const address = value.startsWith('http') && key !== 'license' ? new URL(value).pathname : value;
  const [, fragment] = address.split('#');
  if (fragment) return html.includes(`id="${fragment}"`);
  // The way to a page names the overview of its dispute, which the masthead links.
  return address === path || html.includes(`href="${address}"`);
}

// With titles and labels, and without the citations that stand between sentences.
function wordsOf(html: string): string {
  const attributes = [...html.matchAll(/(?:content|aria-label)="([^"]*)"/g)].map(
    (match) => match[1],
  );
  const title = /<title>(.*?) \| Strike Ledger<\/title>/.exec(html)?.[1];
  const body = html
    .replaceAll(/<(style|svg|script|cite)[\s>][\s\S]*?<\/\1>/g, '')
    .replaceAll(/<[^>]+>/g, '');
  return asTyped([title, ...attributes, body].join(' '));
}
