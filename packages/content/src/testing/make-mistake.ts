import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

import type { Example } from '../kinds/kind.ts';

/** Makes the mistake of an example in a copy of the town. */
export function makeMistake(folder: string, example: Example): void {
  const file = join(folder, example.file);
  mkdirSync(dirname(file), { recursive: true });
  if ('belongs' in example) writeFileSync(file, readFileSync(join(folder, example.belongs)));
  else if ('savedAs' in example) saveAs(file, example.savedAs);
  else if ('is' in example) become(file, example.is);
  else writeFileSync(file, textOf(file, example.right, example.wrong));
}

/** Makes right what an example has wrong, where it is a file that the town does not have. */
export function makeRight(folder: string, example: Example): void {
  if (!('right' in example) || example.right === '') return;
  const file = join(folder, example.file);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, textOf(file, example.right, example.right));
}

function textOf(file: string, right: string, told: string): string {
  if (!existsSync(file)) return told;
  const text = readFileSync(file, 'utf8');
  if (!text.includes(right)) throw new Error(`${file} does not say ${JSON.stringify(right)}`);
  return text.replace(right, () => told);
}

function saveAs(file: string, encoding: string): void {
  const text = readFileSync(file, 'utf8').replace('Ann Bell', 'Anné Bell');
  const bytes = {
    'UTF-16': () => Buffer.from(`\uFEFF${text}`, 'utf16le'),
    'Windows-1252': () => Buffer.from(text, 'latin1'),
    'UTF-8 with a byte order mark': () => Buffer.from(`\uFEFF${text}`),
  }[encoding];
  if (bytes) writeFileSync(file, bytes());
}

function become(file: string, what: string): void {
  const make: { readonly [what: string]: () => void } = {
    'a link': () => symlinkSync('/etc/hostname', file),
    'a folder': () => mkdirSync(file),
    'a pipe': () => spawnSync('mkfifo', [file]),
    locked: () => chmodSync(file, 0),
    'two megabytes': () => writeFileSync(file, `name: ${'a'.repeat(2_000_000 - 6)}`),
  };
  make[what]?.();
}
