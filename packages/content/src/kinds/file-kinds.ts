import type { Kinds } from './kind.ts';

const SESSION = 'quarry-2030/events/2030-03-01-talks-begin.md';
const PERSON = 'quarry-2030/people/ann-bell.yaml';

/** What is wrong with a file before anything in it is read. */
export const fileKinds = {
  'file/misplaced': {
    severity: 'error',
    title: 'A file lies where nothing is looked for',
    message: ({ path }: { path: string }) => `nothing of the record lives at ${path}`,
    help: ({ folders }: { folders: readonly string[] }) =>
      `move it to a folder that content/README.md names: ${folders.join(', ')}`,
    meaning:
      'The folder of a file says what the file is about: an event lies in `events/`, a source in `sources/`. A file anywhere else would never be shown, so it is refused.',
    example: { file: 'quarry-2030/event/2030-03-01-talks-begin.md', belongs: SESSION },
  },
  'file/no-dispute': {
    severity: 'error',
    title: 'A folder without its dispute',
    message: ({ dispute }: { dispute: string }) =>
      `the folder ${dispute} has no file dispute.md, so nothing in it belongs to a dispute`,
    help: () => 'correct the name of the folder, or add a dispute.md to it',
    meaning:
      'Each dispute has a folder with a `dispute.md` that says who the parties are and when it began. Files in a folder without one would be on no page.',
    example: { file: 'quary-2030/people/ann-bell.yaml', belongs: PERSON },
  },
  'file/wrong-extension': {
    severity: 'error',
    title: 'The name ends wrongly',
    message: ({ type, format }: { type: string; format: string }) =>
      `${article(type)} is written as ${format}`,
    help: ({ extension }: { extension: string }) => `name the file with ${extension} at the end`,
    meaning:
      'What has a text of its own, such as an event or a claim, is a Markdown file that ends with `.md`. What has keys alone, such as a source or a person, is YAML and ends with `.yaml`.',
    example: { file: 'quarry-2030/people/ann-bell.yml', belongs: PERSON },
  },
  'file/bad-name': {
    severity: 'error',
    title: 'A name that is no id',
    message: ({ name }: { name: string }) => `\`${name}\` is not an id`,
    help: () =>
      'name it with lower-case words joined by hyphens, for example 2023-11-01-strike-begins',
    meaning:
      'The name of a file is how other files point at it and how its page is addressed. So it has small letters, digits and hyphens only: no capitals, spaces or accents, which not every computer keeps apart.',
    example: { file: 'quarry-2030/people/Ann Bell.yaml', belongs: PERSON },
  },
  'file/link': {
    severity: 'error',
    title: 'A link instead of a file',
    message: () => 'this is a symbolic link, and the record has files only',
    help: () => 'put the file itself here',
    meaning:
      'A symbolic link may lead out of the record, to a file that no reviewer sees. It is never followed.',
    example: { file: 'quarry-2030/people/bo-reed.yaml', is: 'a link' },
  },
  'file/not-a-file': {
    severity: 'error',
    title: 'No file at all',
    message: ({ what }: { what: string }) => `this is ${what}, and a file was looked for`,
    help: () => 'take it away, or put a file in its place',
    meaning:
      'A folder with the name of a file, a pipe or a device cannot be read as a part of the record.',
    example: { file: 'quarry-2030/people/bo-reed.yaml', is: 'a folder' },
  },
  'file/unreadable': {
    severity: 'error',
    title: 'A file that cannot be opened',
    message: ({ reason }: { reason: string }) => `it cannot be opened: ${reason}`,
    help: () => 'allow it to be read, or put it here again',
    meaning: 'The computer refused to open the file or folder, and says why.',
    example: { file: PERSON, is: 'locked' },
  },
  'file/too-large': {
    severity: 'error',
    title: 'A file that is too large',
    message: ({ size, most }: { size: number; most: number }) =>
      `the file has ${size.toLocaleString('en-US')} bytes, and at most ${most.toLocaleString('en-US')} are read`,
    help: () => 'one file holds one thing: make several of it',
    meaning:
      'Files of the record are a page of text. What is much larger is something else, put here by mistake, or several things in one file.',
    example: { file: PERSON, is: 'two megabytes' },
  },
  'file/empty': {
    severity: 'error',
    title: 'A file that says nothing',
    message: () => 'the file says nothing',
    help: () => 'write it as the example in content/README.md has it, or take it away',
    meaning: 'An empty file is most often one that was begun and not saved.',
    example: {
      file: 'quarry-2030/people/bo-reed.yaml',
      wrong: '',
      right:
        'name: Bo Reed\nroles:\n  - title: superintendent\n    organization: quarry-schools\n    sources: [paper-2030-03-02]\n',
    },
  },
  'file/not-utf-8': {
    severity: 'error',
    title: 'Not saved as UTF-8',
    message: () => 'the file is not UTF-8 text: from here on it cannot be read for sure',
    help: () => 'save it with the encoding UTF-8',
    meaning:
      'Letters can be turned into bytes in several ways. The record uses UTF-8 alone, so that accents and typographic marks come out right on every computer. Editors name it when they save a file.',
    example: { file: PERSON, savedAs: 'Windows-1252' },
  },
  'file/utf-16': {
    severity: 'error',
    title: 'Saved as UTF-16',
    message: () => 'the file is saved as UTF-16',
    help: () => 'save it with the encoding UTF-8',
    meaning:
      'Some programs on Windows save text as UTF-16, which they call “Unicode”. The record uses UTF-8 alone.',
    example: { file: PERSON, savedAs: 'UTF-16' },
  },
  'file/byte-order-mark': {
    severity: 'warning',
    title: 'A byte order mark',
    message: () => 'the file begins with an invisible byte order mark',
    help: () => 'save it as “UTF-8”, not as “UTF-8 with BOM”',
    meaning:
      'Some programs put an invisible mark at the start of a file. It is passed over here, but other tools stumble on it.',
    example: { file: PERSON, savedAs: 'UTF-8 with a byte order mark' },
  },
  'file/control-character': {
    severity: 'error',
    title: 'An invisible control character',
    message: ({ character }: { character: string }) =>
      `here stands the control character ${character}, which no text has`,
    help: () => 'delete it; text copied out of another program often brings some along',
    meaning:
      'Control characters are for machines. They cannot be seen, and what they do to a page or a terminal is anybody’s guess.',
    example: {
      file: PERSON,
      wrong: 'name: Ann\u0007Bell',
      right: 'name: Ann Bell',
    },
  },
  'file/merge-marker': {
    severity: 'error',
    title: 'A merge that was left half done',
    message: () => 'here begins a conflict that Git left to be solved',
    help: () => 'keep what is right of the two versions and delete the marker lines',
    meaning:
      'When two people change the same line, Git writes both versions into the file between lines of arrows and equals signs. Somebody has to choose.',
    example: {
      file: SESSION,
      wrong: '<<<<<<< HEAD\ntitle: Talks begin\n=======\ntitle: The talks begin\n>>>>>>> main',
      right: 'title: Talks begin',
    },
  },
  'file/no-front-matter': {
    severity: 'error',
    title: 'No front matter',
    message: () => 'the file does not begin with front matter',
    help: () =>
      'begin with a line of three hyphens, the keys, and another line of three hyphens; then comes the text',
    meaning:
      'A Markdown file of the record begins with keys between two lines of three hyphens: what is counted or linked, such as the date. The text comes below.',
    example: {
      file: 'quarry-2030/events/2030-03-02-rally.md',
      wrong: 'Two hundred teachers rallied [@paper-2030-03-02].\n',
      right:
        '---\ntitle: Teachers rally\ndate: 2030-03-02\nkind: rally\nside: union\n---\nTwo hundred teachers rallied [@paper-2030-03-02].\n',
    },
  },
  'file/front-matter-not-closed': {
    severity: 'error',
    title: 'Front matter that does not end',
    message: () => 'the front matter begins here and does not end',
    help: () => 'put a line of three hyphens between the keys and the text',
    meaning:
      'The keys of a Markdown file stand between two lines of three hyphens. Without the second one the text would be read as keys.',
    example: {
      file: SESSION,
      wrong: 'issues: [pay]\nThe two',
      right: 'issues: [pay]\n---\nThe two',
    },
  },
  'file/more-mistakes': {
    severity: 'error',
    title: 'More mistakes than are told',
    message: ({ count }: { count: number }) =>
      `${count.toLocaleString('en-US')} more mistakes follow in this file`,
    help: () => 'mend the first ones and check again: often one mistake is the cause of many',
    meaning: 'One broken line can make all that follow it look wrong, so only the first are told.',
    example: {
      file: PERSON,
      wrong: `${Array.from({ length: 30 }, (_, index) => `key-${index}: x`).join('\n')}\nroles:`,
      right: 'roles:',
    },
  },
} satisfies Kinds;

function article(noun: string): string {
  return `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;
}
