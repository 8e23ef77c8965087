import { globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { type BuiltPage, builtPages } from './built-pages.ts';

/** Tags of the languages into which pages are translated. */
const languages = globSync('*.ts', {
  cwd: fileURLToPath(new URL('../src/languages/words', import.meta.url)),
}).map((file) => file.replace('.ts', ''));

const routes = globSync('**/*.astro', {
  cwd: fileURLToPath(new URL('../src/pages', import.meta.url)),
})
  // A name goes before a parameter in the same place, as Astro has it.
  .sort((one, other) => parametersIn(one) - parametersIn(other));

/** For each file of src/pages the largest page that it makes. */
export const pageOfEachKind: readonly { readonly kind: string; readonly page: BuiltPage }[] =
  largestPages();

function largestPages(): { kind: string; page: BuiltPage }[] {
  const pagesOf = Map.groupBy(builtPages, ({ path }) => kindOf(path));
  return routes.map((kind) => {
    const [page] = (pagesOf.get(kind) ?? []).toSorted((a, b) => b.html.length - a.html.length);
    if (!page) throw new Error(`No page was built from src/pages/${kind}: build the site again`);
    return { kind, page };
  });
}

function kindOf(path: string): string {
  const kind = routes.find((route) => patternOf(route).test(path));
  if (!kind) throw new Error(`No file of src/pages makes ${path}: build the site again`);
  return kind;
}

function patternOf(route: string): RegExp {
  const address = route.replace(/(?:^|\/)index\.astro$/, '').replace(/\.astro$/, '');
  const pattern = address
    .replace('[language]', `(?:${languages.join('|')})`)
    .replaceAll(/\[\w+\]/g, '[^/]+');
  return new RegExp(`^/?${pattern}(?:/|\\.html)$`);
}

// A language is one of a few names.
function parametersIn(route: string): number {
  return route.replace('[language]', '').split('[').length - 1;
}
