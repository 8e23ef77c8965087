import type { EntityType } from '@strike-ledger/core';
import { entityTypes, isCitedText, parseCitedText } from '@strike-ledger/core';
import type { CitationNode, Nodes } from 'mdast';

import type { FormEntry, PreviewElement } from './decap.d.ts';
import { fromForm } from './form-values.ts';

/** Who published each source, by its id. */
type Outlets = { readonly [source: string]: string };

/** An entry as it is being typed: what the check will say of it, and its prose with who backs it. */
export function previewOf(
  type: EntityType,
  outlets: Outlets,
): (props: { entry: FormEntry }) => PreviewElement {
  const { schema } = entityTypes[type];
  const texts = Object.entries(schema.shape).filter(([, inner]) => isCitedText(inner));
  return ({ entry }) => {
    const values = fromForm(schema, entry.get('data').toJS()) as { [key: string]: unknown };
    const { h } = window;
    return h(
      'article',
      null,
      ...mistakesIn(schema.safeParse(values).error?.issues ?? []),
      h('h1', null, titleOf(values)),
      ...texts.map(([key]) => h('section', null, ...proseOf(values[key], outlets))),
    );
  };
}

type Issue = { readonly path: readonly PropertyKey[]; readonly message: string };

function mistakesIn(issues: readonly Issue[]): PreviewElement[] {
  const { h } = window;
  if (issues.length === 0) return [];
  return [
    h(
      'aside',
      null,
      h('h2', null, 'What the check will say'),
      h(
        'ul',
        null,
        ...issues.map(({ path, message }) => h('li', null, `${path.join(' › ')}: ${message}`)),
      ),
    ),
  ];
}

function titleOf({ title, name, summary }: { [key: string]: unknown }): string {
  return String(title ?? name ?? summary ?? '');
}

function proseOf(value: unknown, outlets: Outlets): PreviewElement[] {
  if (typeof value !== 'string') return [];
  return parseCitedText(value).tree.children.map((node) => elementOf(node, outlets));
}

const NAMES: { readonly [type: string]: string } = {
  paragraph: 'p',
  emphasis: 'em',
  strong: 'strong',
  list: 'ul',
  listItem: 'li',
};

function elementOf(node: Nodes, outlets: Outlets): PreviewElement {
  const { h } = window;
  if (node.type === 'citation') return h('cite', null, ...citationOf(node, outlets));
  if (node.type === 'break') return h('br', null);
  if ('value' in node) return h('span', null, node.value);
  const children = 'children' in node ? node.children.map((each) => elementOf(each, outlets)) : [];
  if (node.type === 'link') return h('a', { href: node.url }, ...children);
  return h(NAMES[node.type] ?? 'div', null, ...children);
}

function citationOf({ citations }: CitationNode, outlets: Outlets): PreviewElement[] {
  const { h } = window;
  return citations.map(({ source, locator }) => {
    const outlet = outlets[source];
    if (!outlet) return h('mark', null, `no source ${source}`);
    return h('span', { title: source }, locator ? `${outlet}, ${locator}` : outlet);
  });
}
