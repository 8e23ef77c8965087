import { readFileSync, writeFileSync } from 'node:fs';

const DOCUMENT = new URL('../docs/performance.md', import.meta.url);

/**
 * Puts what a part gave in its place in docs/performance.md, for what was there before.
 * @throws {Error} where the document has no such place
 */
export function writeResult(part: string, lines: readonly string[], document = DOCUMENT): void {
  const text = readFileSync(document, 'utf8');
  const [begin, end] = [`<!-- pnpm bench ${part} --write -->`, `<!-- end of ${part} -->`];
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from === -1 || to < from) {
    throw new Error(
      `docs/performance.md has no place for ${part}: write ${begin} and ${end} there.`,
    );
  }
  const result = lines.map((line) => line.replace(/^##/, '###')).join('\n');
  writeFileSync(
    document,
    `${text.slice(0, from + begin.length)}\n\n${result.trim()}\n\n${text.slice(to)}`,
  );
}
