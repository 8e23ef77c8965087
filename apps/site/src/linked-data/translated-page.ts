import type { WebPage } from 'schema-dts';

import { addressOf } from './address.ts';

/** A page in another language, and the page that it renders: https://schema.org/translationOfWork */
export function translatedPage(
  page: {
    readonly title: string;
    readonly language: string;
    readonly path: string;
    readonly original: string;
  },
  site: URL | undefined,
): WebPage {
  return {
    '@type': 'WebPage',
    ...addressOf(page.path, site),
    name: page.title,
    inLanguage: page.language,
    translationOfWork: { '@id': addressOf(page.original, site)['@id'] },
  };
}
