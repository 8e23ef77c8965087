import { parseYaml } from './parse-yaml.ts';
import type { ParsedFile, ParseResult } from './parsed-file.ts';

const FRONT_MATTER = /^---[ \t]*\n([\s\S]*?\n)?---[ \t]*(?:\n|$)/;

/** Reads Markdown with front matter: the keys of the front matter, and the rest as the key `body`. */
export function parseMarkdown(text: string): ParseResult {
  const match = FRONT_MATTER.exec(text);
  if (!match) {
    const problem = {
      code: text.trim() === '' ? 'file/empty' : 'file/no-front-matter',
      span: { offset: 0, length: 3 },
      message:
        text.trim() === '' ? 'the file says nothing' : 'the file does not begin with front matter',
      hint: 'begin with a line of three hyphens, the keys, and another line of three hyphens',
    };
    return { ok: false, problems: [problem] };
  }
  const yaml = parseYaml(match[1] ?? '', text.indexOf('\n') + 1);
  if (!yaml.ok) return yaml;
  if (yaml.file.data !== null && Object.hasOwn(yaml.file.data as object, 'body')) {
    const problem = {
      code: 'schema/unknown-key',
      span: yaml.file.keySpanOf(['body']),
      message: 'the text stands below the front matter, not in a key `body`',
      hint: 'move the text below the second line of three hyphens',
    };
    return { ok: false, problems: [problem] };
  }
  return { ok: true, file: withBody(yaml.file, text, match[0].length) };
}

function withBody(frontMatter: ParsedFile, text: string, end: number): ParsedFile {
  const rest = text.slice(end);
  const start = end + (rest.length - rest.trimStart().length);
  const body = rest.trim();
  const bodySpan = { offset: Math.min(start, text.length - 1), length: body.indexOf('\n') };
  return {
    data: { ...(frontMatter.data as object), body },
    spanOf: (path) => (path[0] === 'body' ? bodySpan : frontMatter.spanOf(path)),
    keySpanOf: (path) => frontMatter.keySpanOf(path),
    spanInProse: (path, offset, length) =>
      path[0] === 'body'
        ? { offset: start + offset, length }
        : frontMatter.spanInProse(path, offset, length),
  };
}
