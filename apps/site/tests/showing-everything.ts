import { type BuiltPage, builtPages } from './built-pages.ts';
import { pageOfEachKind } from './page-kinds.ts';

/** A comment, a script or style with its text, or a tag. */
const PIECE = /<!--.*?-->|<(script|style)\b.*?<\/\1>|<(\/?)([a-z][\w-]*)([^>]*)>/gs;
const CLASS = /\sclass="([^"]*)"/;
const VALUE = /="[^"]*"/g;
const WITHOUT_END = new Set(
  'area base br col embed hr img input link meta source track wbr'.split(' '),
);

/**
 * The largest page of each kind, and others until every element that stands on any page is on one of these in a place
 * like its own. Elements are told apart as a style tells them: by name, classes and attributes, and by those of all
 * that they stand in.
 */
export const pagesShowingEverything: readonly BuiltPage[] = choosePages();

function choosePages(): readonly BuiltPage[] {
  const chosen = pageOfEachKind.map(({ page }) => page);
  const shown = new Set(chosen.flatMap((page) => [...elementsOn(page)]));
  const others = builtPages.map((page) => ({ page, elements: elementsOn(page) }));
  for (;;) {
    const next = others
      .map(({ page, elements }) => ({
        page,
        unseen: [...elements].filter((each) => !shown.has(each)),
      }))
      .reduce((one, other) => (other.unseen.length > one.unseen.length ? other : one));
    if (next.unseen.length === 0) return chosen;
    chosen.push(next.page);
    for (const element of next.unseen) shown.add(element);
  }
}

function elementsOn({ html }: BuiltPage): Set<string> {
  const elements = new Set<string>();
  const open: string[] = [];
  for (const [, verbatim, slash, name = '', attributes = ''] of html.matchAll(PIECE)) {
    if (verbatim || !name) continue;
    if (slash) {
      open.pop();
      continue;
    }
    open.push(`${name}${attributes.replaceAll(VALUE, '')} ${CLASS.exec(attributes)?.[1] ?? ''}`);
    elements.add(open.join(' > '));
    if (WITHOUT_END.has(name) || attributes.endsWith('/')) open.pop();
  }
  return elements;
}
