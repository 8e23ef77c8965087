import type { Link } from 'mdast';

import type { CitedText } from '../prose/cited-text.ts';
import { proseIn } from '../prose/prose-of.ts';
import { visit } from '../prose/visit.ts';
import type { Record } from '../record/record.ts';
import { isWebAddress } from '../sources/web-address.ts';
import type { Finding } from './finding.ts';

/** Without any of these there is no link, whatever else a text holds. */
const LINK = /\]\(|\]:|</;

/** A link in prose leads to a page on the web, by http or https, and to nothing else: what `isWebAddress` takes. */
export function* linksLeadToTheWeb(record: Record): Generator<Finding> {
  for (const { entity, text, path } of proseIn(record)) {
    if (!LINK.test(text.markdown)) continue;
    for (const { url, position } of linksIn(text)) {
      if (isWebAddress(url)) continue;
      const offset = position?.start.offset ?? 0;
      yield {
        code: 'prose/link-scheme',
        entity,
        path,
        span: { offset, length: (position?.end.offset ?? offset) - offset },
        details: { url },
      };
    }
  }
}

function linksIn({ tree }: CitedText): readonly Link[] {
  const links: Link[] = [];
  visit(tree, (node) => {
    if (node.type === 'link') links.push(node);
  });
  return links;
}
