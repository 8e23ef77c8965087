import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where the repository begins. */
export const root = new URL('../..', import.meta.url).pathname;

/** A Markdown file that is read as documentation. */
export type MarkdownFile = { readonly path: string; readonly text: string };

/** All of them. Entries of the record are held to rules of their own. */
export const markdownFiles: readonly MarkdownFile[] = globSync(
  ['*.md', '.github/*.md', 'content/*.md', 'docs/**/*.md', '{apps,packages}/*/*.md', 'bench/*.md'],
  { cwd: root },
)
  .sort()
  .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
