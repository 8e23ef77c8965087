import { count } from '../count.ts';
import type { ToldChange } from './tell-change.ts';

/** How a difference between two states of the record is written down. */
export type DiffReport = (changes: readonly ToldChange[], about: string) => string;

/** For a terminal. */
export const diffText: DiffReport = (changes, about) =>
  [
    ...changes.map(({ heading, file, sentences }) =>
      [heading, `  ${file}`, ...sentences.map((sentence) => `  - ${sentence}`), ''].join('\n'),
    ),
    `${summary(changes)} ${about}`,
    '',
  ].join('\n');

/** For a comment on a pull request. */
export const diffMarkdown: DiffReport = (changes, about) =>
  [
    `### ${escaped(`${summary(changes)} ${about}`)}`,
    '',
    ...changes.map(({ heading, file, sentences }) =>
      [
        `**${escaped(heading)}**  `,
        `\`${file}\``,
        '',
        ...sentences.map((sentence) => `- ${escaped(sentence)}`),
        '',
      ].join('\n'),
    ),
  ].join('\n');

function summary(changes: readonly ToldChange[]): string {
  return changes.length === 0 ? 'Nothing differs' : `${count(changes.length, 'entry')} differ`;
}

// An @ would call somebody of that name on the forge.
function escaped(text: string): string {
  return text.replaceAll(/[\\`*_[\]<>#|~]/g, '\\$&').replaceAll('@', '&#64;');
}
