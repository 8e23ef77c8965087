import { createIndex } from 'pagefind';

import { setQuoteMarks } from '../typeset/quote-marks.ts';
import { allEntries } from './all-entries.ts';

/** A file that searching in the browser loads. */
export type SearchFile = { readonly path: string; readonly body: Uint8Array<ArrayBuffer> };

// Pagefind brings pages of its own making for those who have none.
const UNUSED = /-(?:ui|highlight)\.|^wasm\.unknown/;

/**
 * Makes the index of everything in the record, and the library that reads it in the browser.
 * Throws what Pagefind finds wrong.
 */
export async function searchFiles(): Promise<readonly SearchFile[]> {
  const start = performance.now();
  const { index, errors } = await createIndex({ forceLanguage: 'en' });
  if (!index) throw new Error(`Pagefind made no index: ${errors.join(' ')}`);
  for (const { kind, title, path, date, text, disputes } of await allEntries()) {
    const added = await index.addCustomRecord({
      url: path,
      language: 'en',
      // Its title is searched as well, and need not stand in the passage that is shown.
      content: setQuoteMarks(text),
      meta: {
        title: setQuoteMarks(title),
        kind,
        ...(date && { date }),
        dispute: disputes.join(', '),
      },
      filters: { kind: [kind], dispute: [...disputes] },
    });
    if (added.errors.length > 0) throw new Error(`Pagefind on ${path}: ${added.errors.join(' ')}`);
  }
  const { files, errors: wrong } = await index.getFiles();
  if (wrong.length > 0) throw new Error(`Pagefind: ${wrong.join(' ')}`);
  await index.deleteIndex();
  performance.measure('search index', { start });
  return files
    .filter(({ path }) => !UNUSED.test(path))
    .map(({ path, content }) => ({ path, body: new Uint8Array(content) }));
}
