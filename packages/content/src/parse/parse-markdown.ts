import type { Problem } from '../diagnostics/diagnostic.ts';
import { problem } from '../diagnostics/diagnostic.ts';
import { parseYaml } from './parse-yaml.ts';
import type { ParsedFile, ParseResult } from './parsed-file.ts';

/** The keys of a Markdown file, in its first group, with the lines of hyphens around them. */
export const FRONT_MATTER = /^---[ \t]*\n([\s\S]*?\n)?---[ \t]*(?:\n|$)/;
const OPENING = { offset: 0, length: 3 };

/** Reads Markdown with front matter: the keys of the front matter, and the rest as the key `body`. */
export function parseMarkdown(text: string): ParseResult {
  const match = FRONT_MATTER.exec(text);
  if (!match) return { ok: false, problems: [withoutFrontMatter(text)] };
  const yaml = parseYaml(match[1] ?? '', text.indexOf('\n') + 1);
  if (!yaml.ok) return yaml;
  if (Object.hasOwn(yaml.file.data as object, 'body')) {
    const span = yaml.file.keySpanOf(['body']);
    return { ok: false, problems: [problem('schema/text-in-a-key', span, {})] };
  }
  return { ok: true, file: withBody(yaml.file, text, match[0].length) };
}

function withoutFrontMatter(text: string): Problem {
  if (text.trim() === '') return problem('file/empty', OPENING, {});
  return /^---[ \t]*\n/.test(text)
    ? problem('file/front-matter-not-closed', OPENING, {})
    : problem('file/no-front-matter', OPENING, {});
}

function withBody(frontMatter: ParsedFile, text: string, end: number): ParsedFile {
  const rest = text.slice(end);
  const body = rest.trim();
  const start = end + (rest.length - rest.trimStart().length);
  // Where there is no text, the line above it is at fault.
  const bodySpan =
    body === ''
      ? { offset: text.lastIndexOf('---', end), length: 3 }
      : { offset: start, length: body.length };
  return {
    data: { ...(frontMatter.data as object), body },
    spanOf: (path) => (path[0] === 'body' ? bodySpan : frontMatter.spanOf(path)),
    keySpanOf: (path) => (path[0] === 'body' ? bodySpan : frontMatter.keySpanOf(path)),
    spanInProse: (path, offset, length) => {
      if (path[0] !== 'body') return frontMatter.spanInProse(path, offset, length);
      return body === '' ? bodySpan : { offset: start + offset, length };
    },
  };
}
