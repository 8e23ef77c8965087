import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const require = createRequire(join(import.meta.env.SITE_FOLDER, 'package.json'));

/** The typefaces of pictures. Pages use those that the reader has. */
export const fonts = Promise.all([
  readFont('Serif', '@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff', 400),
  readFont('Serif', '@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff', 600),
  readFont('Sans', '@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff', 400),
  readFont('Sans', '@fontsource/source-sans-3/files/source-sans-3-latin-600-normal.woff', 600),
]);

async function readFont(name: string, file: string, weight: 400 | 600) {
  return { name, weight, style: 'normal' as const, data: await readFile(require.resolve(file)) };
}
