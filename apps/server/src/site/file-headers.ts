import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Which headers a file of the site goes out with, by the path that is asked for. */
export type HeadersOf = (path: string) => Map<string, string>;

/**
 * Reads the site's list of headers, as Workers read it:
 * https://developers.cloudflare.com/workers/static-assets/headers/
 */
export function readFileHeaders(site: string): HeadersOf {
  const file = join(site, '_headers');
  const rules = existsSync(file) ? rulesIn(readFileSync(file, 'utf8')) : [];
  return (path) => {
    const headers = new Map<string, string>();
    for (const { pattern, set, unset } of rules) {
      if (!pattern.test(path)) continue;
      for (const name of unset) headers.delete(name);
      for (const [name, value] of set) headers.set(name, value);
    }
    return headers;
  };
}

// A path at the start of a line; below it, indented, a header to send, or behind a `!` one to leave out.
function rulesIn(text: string): readonly Rule[] {
  return text.split(/\n(?=\S)/).map((rule) => {
    const [path = '', ...lines] = rule.trim().split(/\n\s*/);
    return {
      pattern: new RegExp(
        `^${path.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')}$`,
      ),
      set: lines.filter((line) => !line.startsWith('!')).map(headerIn),
      unset: lines.filter((line) => line.startsWith('!')).map((line) => line.slice(1).trim()),
    };
  });
}

function headerIn(line: string): readonly [name: string, value: string] {
  const [, name = '', value = ''] = /^([^:]+): *(.*)$/.exec(line) ?? [];
  return [name, value];
}

type Rule = {
  readonly pattern: RegExp;
  readonly set: readonly (readonly [name: string, value: string])[];
  readonly unset: readonly string[];
};
