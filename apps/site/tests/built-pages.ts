import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Folder of the built site, with a slash at the end. */
export const dist = fileURLToPath(new URL('../dist/', import.meta.url));

/** A built page: its address below the origin, and its HTML. */
export type BuiltPage = { readonly path: string; readonly html: string };

/**
 * The form for editors, where a build has it: a program of another kind than pages, of 1.5 MB, with scripts, looks and a
 * policy of its own. What holds for pages is not asked of it; form.test.ts looks at it.
 */
export const FORM = '/admin/form/';

/** Every page of the built site but the form. */
export const builtPages: readonly BuiltPage[] = globSync('**/*.html', { cwd: dist })
  .filter((file) => `/${file}` !== `${FORM}index.html`)
  .sort()
  .map((file) => ({
    path: `/${file.replace(/(?:^|\/)index\.html$/, '/').replace(/^\//, '')}`,
    html: readFileSync(`${dist}${file}`, 'utf8'),
  }));

/** The text of a page without tags, as it is typed. */
export function textOf(path: string): string {
  const page = builtPages.find((each) => each.path === path);
  if (!page) throw new Error(`There is no built page ${path}`);
  return asTyped(
    page.html.replaceAll(/<(style|svg)[\s\S]*?<\/\1>/g, ' ').replaceAll(/<[^>]+>/g, ' '),
  );
}

/** Text of a page as it is typed: white space folded, marks of a typewriter, nothing that keeps a line together. */
export function asTyped(text: string): string {
  return text
    .replaceAll(/&#39;|&#x27;|[‘’]/g, "'")
    .replaceAll(/&quot;|[“”]/g, '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replaceAll('\u2060', '')
    .replaceAll(/\s+/g, ' ');
}
