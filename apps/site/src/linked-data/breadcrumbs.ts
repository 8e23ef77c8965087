import type { BreadcrumbList } from 'schema-dts';

import { addressOf } from './address.ts';

/** A page on the way from the first page to this one. */
export type Crumb = { readonly text: string; readonly path: string };

/** The way to a page, itself last: https://schema.org/BreadcrumbList */
export function breadcrumbsOf(way: readonly Crumb[], site: URL | undefined): BreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: way.map(({ text, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: text,
      item: addressOf(path, site)['@id'],
    })),
  };
}
