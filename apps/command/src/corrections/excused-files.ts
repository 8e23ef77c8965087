import { ask } from '../git/files-at.ts';
import { readExcuse } from './excuse.ts';

const COMMIT = '\u0001';
const FORMAT = `${COMMIT}%h%x00%(trailers:key=Not-a-correction,valueonly,separator=%x0a)%x00`;

/**
 * The files of the record that commits since another one changed for a slip of the pen, as a line of their message says.
 * @throws {Refusal} where such a line gives no reason
 */
export function excusedFiles(since: string, content: string): ReadonlySet<string> {
  const prefix = ask(content, 'rev-parse', '--show-prefix').trim();
  const log = ask(
    content,
    'log',
    '--no-merges',
    '--name-only',
    `--format=${FORMAT}`,
    `${since}..HEAD`,
    '--',
    '.',
  );
  const files = log
    .split(COMMIT)
    .slice(1)
    .flatMap((commit) => {
      const [name = '', excuse = '', changed = ''] = commit.split('\0');
      if (excuse.trim() === '') return [];
      readExcuse(excuse, `commit ${name}`);
      return changed.split('\n').filter(Boolean);
    });
  return new Set(files.map((file) => file.slice(prefix.length)));
}
