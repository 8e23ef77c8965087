import { spawnSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const FRONT = '---\ntitle: A rally\ndate: 2030-03-02\nkind: rally\nside: union\n---\n';
const CITED = 'Teachers rallied [@paper-2030-03-02].\n';
const YAML = 'outlet: The Quarry Paper\ntitle: Talks\nkind: news\nperspective: neutral\n';
const MEGABYTES = 10_000_000;

/** What a file may hold that is no sound entry of the record. Events are Markdown, sources YAML. */
const EVENTS: readonly (string | Buffer)[] = [
  '',
  '\n\n\n',
  'No front matter at all.',
  '---\ntitle: never closed\n',
  '---\r\ntitle: A rally\r\n---\r\nNo keys, and line ends of Windows.\r\n',
  `${FRONT}Nobody says so.\n`,
  `${FRONT}\u0000${CITED}`,
  `${FRONT}\u001B[31m${CITED}`,
  Buffer.from(FRONT + CITED, 'utf16le'),
  Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(FRONT + CITED, 'utf16le').swap16()]),
  Buffer.from([0x2d, 0x2d, 0x2d, 0x0a, 0xc3, 0x28, 0xff]),
  `\uFEFF${FRONT.replace('2030-03-02', '2023-11-31')}${CITED}`,
  `<<<<<<< HEAD\n${FRONT}=======\n${FRONT}>>>>>>> main\n${CITED}`,
  `${FRONT.replace('kind', 'title')}${CITED}`,
  `${FRONT.replace('kind', '__proto__')}${CITED}`,
  `${FRONT.replace('rally\nside', 'constructor\nside')}${CITED}`,
  `${FRONT}${'> '.repeat(5000)}${CITED}`,
  `${FRONT}${'**a*'.repeat(5000)}${CITED}`,
  `${FRONT}${'['.repeat(5000)}`,
  `${FRONT}${CITED}<script>alert(1)</script>\n`,
  `${FRONT.replace('A rally', '&a [*a, *a]')}${CITED}`,
  `${FRONT.replace('2030-03-02', '{ year: 2030 }')}${CITED}`,
  `${FRONT}The day \u202Eturned\u202C round.\n`,
];

const SOURCES: readonly (string | Buffer)[] = [
  `${YAML}\tauthors: [x]\n`,
  `${YAML}note: ${'['.repeat(2000)}`,
  `a: &a [x, x]\n${'bcdefgh'.replaceAll(/./g, (each, at) => `${each}: &${each} [${`*${'abcdefgh'[at]}, `.repeat(9)}]\n`)}`,
  `${YAML}${YAML}`,
  Array.from({ length: 500 }, (_, index) => `key-${index}: x`).join('\n'),
  Array.from({ length: 200 }, (_, index) => `${' '.repeat(index)}a:`).join('\n'),
  '- a\n- list\n',
  'just words\n',
  '!!binary aGVsbG8=\n',
  `%YAML 1.1\n---\n${YAML}---\n${YAML}`,
  `${YAML}note: "\\q"\n`,
  `${YAML}url: javascript:alert(1)\n`,
  `${YAML}note: 'never closed\n`,
  `${YAML}? [a, b]\n: c\n`,
  `${YAML}published: 2023-02-30\n`,
  `${YAML}authors: 7\n`,
  `${YAML}note:\n`,
];

const NAMES: readonly string[] = [
  'quarry-2030/sources/Paper-2030-03-02.yaml',
  'quarry-2030/sources/with space.yaml',
  'quarry-2030/sources/new\nline.yaml',
  'quarry-2030/sources/ünïcode.yaml',
  'quarry-2030/sources/%2e%2e%2f.yaml',
  'quarry-2030/sources/::error::x,y.yaml',
  'quarry-2030/sources/paper.yml',
  'quarry-2030/sources/paper.yaml.bak',
  'QUARRY-2030/sources/paper.yaml',
  'nowhere/sources/paper.yaml',
  'quarry-2030/nothing/paper.yaml',
  'paper.yaml',
];

/**
 * Fills a record with files that are broken in every way that the author of this file could think of.
 * @returns the paths of all of them, below the folder
 */
export function writeHostileFiles(folder: string, count: number): readonly string[] {
  const paths: string[] = [];
  const write = (path: string, make: (file: string) => void) => {
    paths.push(path);
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    make(file);
  };
  for (const name of NAMES) write(name, (file) => writeFileSync(file, YAML));
  write('quarry-2030/sources/passwd.yaml', (file) => symlinkSync('/etc/passwd', file));
  write('quarry-2030/sources/circle.yaml', (file) => symlinkSync('.', file));
  write('quarry-2030/sources/gone.yaml', (file) => symlinkSync('./nothing', file));
  write('quarry-2030/events/folder.md', (file) => mkdirSync(file));
  write('quarry-2030/events/pipe.md', (file) => spawnSync('mkfifo', [file]));
  write('quarry-2030/sources/long.yaml', (file) => writeFileSync(file, 'a'.repeat(MEGABYTES)));
  for (let index = 0; paths.length < count; index += 1) {
    const isEvent = index % 2 === 0;
    const kinds = isEvent ? EVENTS : SOURCES;
    const path = isEvent ? `events/hostile-${index}.md` : `sources/hostile-${index}.yaml`;
    const says = kinds[(index >> 1) % kinds.length] ?? '';
    write(`quarry-2030/${path}`, (file) => writeFileSync(file, says));
  }
  return paths;
}
