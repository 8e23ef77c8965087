import type { WebSite } from 'schema-dts';

import { addressOf } from './address.ts';

/** The site as a whole: https://schema.org/WebSite */
export function webSite(description: string, site: URL | undefined): WebSite {
  return {
    '@type': 'WebSite',
    ...addressOf('/', site),
    name: 'Strike Ledger',
    description,
    inLanguage: 'en',
  };
}
