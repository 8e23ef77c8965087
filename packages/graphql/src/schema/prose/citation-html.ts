import type { Citation, Entity, Record } from '@strike-ledger/core';

import { pathOf } from '../../addresses.ts';
import { outletLabel } from '../sources/outlet-label.ts';
import type { Element, ElementContent } from './hast.ts';

/** The citations of one bracket as one `<cite>` with a link to each source; those that lead nowhere are left out. */
export function citationElement(
  record: Record,
  { dispute }: Entity,
  citations: readonly Citation[],
): Element {
  const links = citations.flatMap(({ source, locator }) => {
    const found = record.find('source', dispute, source);
    return found ? [[sourceLink(record, found), ...textOf(locator && `, ${locator}`)]] : [];
  });
  const separator = citations.some(({ locator }) => locator) ? '; ' : ', ';
  return {
    type: 'element',
    tagName: 'cite',
    properties: { className: ['citation'] },
    children: links.flatMap((link, index) => [...textOf(index > 0 && separator), ...link]),
  };
}

function sourceLink(record: Record, source: Entity<'source'>): Element {
  return {
    type: 'element',
    tagName: 'a',
    properties: { href: pathOf(source) },
    children: textOf(outletLabel(record, source)),
  };
}

function textOf(value: string | false | undefined): ElementContent[] {
  return value ? [{ type: 'text', value }] : [];
}
