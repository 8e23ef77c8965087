import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

import type { Problem } from '../diagnostics/diagnostic.ts';
import { problem } from '../diagnostics/diagnostic.ts';
import { TOP } from '../diagnostics/position.ts';
import { reasonOf } from './reason-of.ts';

/** What a file says, and what is wrong with it as a text. */
export type ReadText = { readonly text: string; readonly problems: readonly Problem[] };

/** Three times the largest file of the record. */
const MOST_BYTES = 50_000;

const MARK = '\uFEFF';
/** Also those that turn the direction of writing: with them a text is read otherwise than it is written. */
const CONTROL =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069]/;
const MERGE = /^(?:<{7}|>{7})(?: .*)?$/m;

const loose = new TextDecoder('utf-8', { ignoreBOM: true });

/** Reads a file as text, whatever its bytes are. Large ones are not opened. */
export function readText(folder: string, path: string): ReadText {
  const file = join(folder, path);
  try {
    const { size } = statSync(file);
    if (size > MOST_BYTES) {
      return { text: '', problems: [problem('file/too-large', TOP, { size, most: MOST_BYTES })] };
    }
    return decode(readFileSync(file));
  } catch (error) {
    return { text: '', problems: [problem('file/unreadable', TOP, { reason: reasonOf(error) })] };
  }
}

/** Reads bytes as UTF-8, and says where they are something else. */
export function decode(bytes: Uint8Array): ReadText {
  if (isUtf16(bytes)) return { text: '', problems: [problem('file/utf-16', TOP, {})] };
  const whole = loose.decode(bytes).replaceAll('\r\n', '\n');
  const hasMark = whole.startsWith(MARK);
  const text = hasMark ? whole.slice(1) : whole;
  const problems = [
    ...(hasMark ? [problem('file/byte-order-mark', TOP, {})] : []),
    ...foreignBytes(text),
    ...controlCharacter(text),
    ...mergeMarker(text),
  ];
  return { text, problems };
}

function isUtf16([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

// What is no UTF-8 is read as U+FFFD, which nobody types.
function foreignBytes(text: string): Problem[] {
  const offset = text.indexOf('\uFFFD');
  return offset === -1 ? [] : [problem('file/not-utf-8', { offset, length: 1 }, {})];
}

function controlCharacter(text: string): Problem[] {
  const offset = text.search(CONTROL);
  if (offset === -1) return [];
  const character = `U+${text.charCodeAt(offset).toString(16).toUpperCase().padStart(4, '0')}`;
  return [problem('file/control-character', { offset, length: 1 }, { character })];
}

function mergeMarker(text: string): Problem[] {
  const match = MERGE.exec(text);
  if (!match) return [];
  return [problem('file/merge-marker', { offset: match.index, length: match[0].length }, {})];
}
