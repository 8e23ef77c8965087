/**
 * Starts the command with what Node compiled the last time, and as it was built where its sources are still the same:
 * without, reading the program takes longer than most records. In JavaScript, because Node reads the first file of a
 * program before it can be told to keep anything, and to read TypeScript takes it longer than a check.
 */
import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

enableCompileCache(fileURLToPath(new URL('node_modules/.cache/node', import.meta.url)));
const { isBuiltFromPresent } = await import('./src/build/built-from.ts');
const built = new URL('dist/strike/', import.meta.url);
const isPresent = isBuiltFromPresent(fileURLToPath(new URL('built-from.json', built)));
await import(isPresent ? new URL('main.js', built).href : './src/main.ts');
