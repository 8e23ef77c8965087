import type { FindingDetails } from '@strike-ledger/core';

import type { Kinds } from './kind.ts';

const SESSION = 'quarry-2030/events/2030-03-01-talks-begin.md';
const IN_SPANISH = `translations/es/${SESSION}`;
const OPENING = 'Las dos partes se reunieron por primera vez [@paper-2030-03-02].';
/** Fingerprint of the title and the first paragraph of that event in the town. */
const OF = 'sha256-81a7b9ca47ca';

/** What is wrong with translations. */
export const translationKinds = {
  'translation/unknown-original': {
    severity: 'error',
    title: 'A translation of nothing',
    message: ({ original }: { original: string }) => `there is no content/${original} to translate`,
    help: () => 'give the file the folder and the name of its original',
    meaning:
      'A translation lies below `translations/`, its language, and the same folders and name as what it renders.',
    example: {
      file: `translations/es/${SESSION.replace('talks-begin', 'talk-begins')}`,
      wrong: spanish(OPENING),
      right: '',
    },
  },
  'translation/no-language': {
    severity: 'error',
    title: 'A folder that names no language',
    message: ({ language }: { language: string }) => `\`${language}\` is not the tag of a language`,
    help: () => 'put translations in translations/<language>/, by its tag: es, vi, zh-Hans',
    meaning:
      'Browsers and screen readers know a language by its tag, which the folder has as name.',
    example: { file: `translations/in_spanish/${SESSION}`, wrong: spanish(OPENING), right: '' },
  },
  'translation/not-translated': {
    severity: 'error',
    title: 'A kind of thing that is not translated',
    message: ({ type }: { type: string }) => `a ${type} is not translated`,
    help: ({ types }: { types: readonly string[] }) =>
      `what can be translated: ${types.join(', ')}`,
    meaning:
      'Names, sources and figures are the same in every language; only what readers read as text is translated.',
    example: {
      file: 'translations/es/quarry-2030/people/ann-bell.yaml',
      wrong: 'name: Ann Bell\n',
      right: '',
    },
  },
  'translation/language-in-file': {
    severity: 'error',
    title: 'A language in the file',
    message: () => 'the file does not say which language it is in',
    help: () => 'the folder says it: take the key out',
    meaning: 'Were the language said twice, the two could differ.',
    example: {
      file: IN_SPANISH,
      wrong: `---\nlanguage: es\n${spanish(OPENING).slice(4)}`,
      right: spanish(OPENING),
    },
  },
  'translation/in-original': {
    severity: 'error',
    title: 'A translation in its original',
    message: () => 'a translation stands in a file of its own, not in a key `translations`',
    help: () => 'write it to translations/<language>/ and, below that, to the path of this file',
    meaning:
      'Translations are files of their own, so that who translates need not touch the original.',
    example: { file: SESSION, wrong: 'translations: []\nissues: [pay]', right: 'issues: [pay]' },
  },
  'translation/no-original': {
    severity: 'error',
    title: 'More than there is to translate',
    message: ({ key, file }: FindingDetails['translation/no-original']) =>
      `there is more of \`${key}\` here than in content/${file}`,
    help: () => 'translate paragraph by paragraph, and no more than the original has',
    other: 'the original',
    meaning: 'A translation says what its original says, and its sources back both.',
    example: {
      file: IN_SPANISH,
      wrong: spanish(`${OPENING}\n\n${OPENING}\n\n${OPENING}`),
      right: spanish(OPENING),
    },
  },
  'translation/other-numbers': {
    severity: 'error',
    title: 'Other numbers than the original',
    message: ({ key, file, difference }: FindingDetails['translation/other-numbers']) =>
      `\`${key}\` has other numbers than content/${file}: ${difference}`,
    help: () =>
      'write each number in digits where the original does, with the same digits and marks',
    other: 'the original',
    meaning: 'Figures carry over exactly. Most often a digit is mistyped.',
    example: {
      file: IN_SPANISH,
      wrong: spanish('Las 2 partes se reunieron por primera vez [@paper-2030-03-02].'),
      right: spanish(OPENING),
    },
  },
  'translation/other-sources': {
    severity: 'error',
    title: 'Other sources than the original',
    message: ({ key, file, difference }: FindingDetails['translation/other-sources']) =>
      `\`${key}\` cites other sources than content/${file}: ${difference}`,
    help: () => 'carry every citation over as it stands',
    other: 'the original',
    meaning: 'What backs a sentence backs its translation.',
    example: {
      file: IN_SPANISH,
      wrong: spanish(OPENING.replace('paper-2030-03-02', 'brief-2030-03-03')),
      right: spanish(OPENING),
    },
  },
  'translation/stale': {
    severity: 'warning',
    title: 'The original has changed',
    message: ({ file }: FindingDetails['translation/stale']) =>
      `content/${file} has changed since this was translated, so readers get the original`,
    help: ({ of }: FindingDetails['translation/stale']) =>
      `bring the translation up to date, then write \`of: ${of}\``,
    other: 'the original',
    meaning:
      'A translation bears the fingerprint of what it renders. When that changes, readers get the original until somebody has looked.',
    example: {
      file: IN_SPANISH,
      wrong: spanish(OPENING).replace(OF, 'sha256-000000000000'),
      right: spanish(OPENING),
    },
  },
} satisfies Kinds;

function spanish(body: string): string {
  return `---\nof: ${OF}\ntitle: Empiezan las conversaciones\n---\n${body}\n`;
}
