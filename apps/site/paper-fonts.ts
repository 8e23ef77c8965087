import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const faces = [
  ['Source Serif 4', '@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff2', 400],
  ['Source Serif 4', '@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2', 600],
  ['Source Sans 3', '@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff2', 400],
  ['Source Sans 3', '@fontsource/source-sans-3/files/source-sans-3-latin-600-normal.woff2', 600],
] as const;

/** A style that sets a page in the typefaces of the pictures. They go into a PDF with it, and are sent to no reader. */
export const paperFonts: string = [
  ...faces.map(([family, file, weight]) => {
    const data = readFileSync(require.resolve(file)).toString('base64');
    return `@font-face { font-family: "${family}"; font-weight: ${weight}; src: url(data:font/woff2;base64,${data}); }`;
  }),
  ':root { --serif: "Source Serif 4"; --sans: "Source Sans 3"; }',
].join('\n');
