import type { Kinds } from './kind.ts';

const SESSION = 'quarry-2030/events/2030-03-01-talks-begin.md';
const PERSON = 'quarry-2030/people/ann-bell.yaml';

/** What keeps the keys of a file from being read. */
export const yamlKinds = {
  'yaml/duplicate-key': {
    severity: 'error',
    title: 'The same key twice',
    message: ({ key }: { key: string }) => `the key \`${key}\` stands here for the second time`,
    help: () => 'keep one of the two, or make them one list',
    other: 'the first one',
    meaning:
      'Where a key is written twice, programs take one of the two and drop the other without a word. So it is refused.',
    example: {
      file: PERSON,
      wrong: 'name: Ann Bell\nname: Anne Bell',
      right: 'name: Ann Bell',
    },
  },
  'yaml/tab': {
    severity: 'error',
    title: 'A tab at the start of a line',
    message: () => 'the line is indented with a tab',
    help: () => 'indent with spaces, two for each step',
    meaning:
      'How far a line is indented says what it belongs to. A tab is as wide as each editor likes, so YAML does not allow it there.',
    example: { file: PERSON, wrong: '\torganization:', right: '    organization:' },
  },
  'yaml/indentation': {
    severity: 'error',
    title: 'A line that lines up with nothing',
    message: () => 'the line does not line up with the lines around it',
    help: () => 'indent it as far as the lines it belongs with',
    meaning: 'Keys that belong together begin in the same column, and so do the items of a list.',
    example: {
      file: PERSON,
      wrong: '      organization: quarry-teachers',
      right: '    organization: quarry-teachers',
    },
  },
  'yaml/colon-in-value': {
    severity: 'error',
    title: 'A colon within a value',
    message: () => 'a value holds a colon followed by a space, which begins a new key',
    help: () => 'put quotation marks around the whole value',
    meaning:
      'A colon followed by a space parts a key from its value. A title that has one of its own needs quotation marks around it.',
    example: {
      file: SESSION,
      wrong: 'title: Talks begin: both sides meet',
      right: 'title: Talks begin',
    },
  },
  'yaml/not-closed': {
    severity: 'error',
    title: 'A quotation mark or bracket that is not closed',
    message: ({ missing }: { missing: string }) => `${missing} is missing`,
    help: () => 'close what was opened, or put quotation marks around the whole value',
    meaning:
      'A value that begins with a quotation mark or a bracket ends with one. Items of a list in brackets are parted by commas.',
    example: { file: SESSION, wrong: 'people: [ann-bell', right: 'people: [ann-bell]' },
  },
  'yaml/no-colon': {
    severity: 'error',
    title: 'A line without a colon',
    message: () => 'here is no key with a colon and a space behind it',
    help: () =>
      'write the key, a colon, a space and the value; a longer text is indented below its key',
    meaning:
      'Every key stands on a line of its own, with a colon and a space between it and its value.',
    example: { file: SESSION, wrong: 'kind:session', right: 'kind: session' },
  },
  'yaml/after-value': {
    severity: 'error',
    title: 'Words behind the end of a value',
    message: () => 'the value ended before this',
    help: () => 'put the whole value into one pair of quotation marks of the other sort',
    meaning:
      'A value that begins with a quotation mark ends at the next one of the same sort, be it an apostrophe.',
    example: { file: SESSION, wrong: "title: 'Talks' begin", right: 'title: Talks begin' },
  },
  'yaml/bad-start': {
    severity: 'error',
    title: 'A value that begins with a mark',
    message: ({ character }: { character: string }) =>
      `a value cannot begin with ${character} unless it is in quotation marks`,
    help: () => 'put quotation marks around the whole value',
    meaning:
      'Some marks have a meaning of their own in YAML where they begin a value: @, %, a backtick, |, >, &, *, ! and a few more.',
    example: { file: SESSION, wrong: 'title: @Talks begin', right: 'title: Talks begin' },
  },
  'yaml/bad-escape': {
    severity: 'error',
    title: 'A backslash that means nothing',
    message: ({ written }: { written: string }) =>
      `\`${written}\` means nothing in a double-quoted text`,
    help: () => 'write single quotation marks around the value, or two backslashes for one',
    meaning:
      'Within double quotation marks a backslash begins a code, such as \\n for a new line. Within single ones it is just a backslash.',
    example: { file: SESSION, wrong: 'title: "Talks \\begin \\q"', right: 'title: Talks begin' },
  },
  'yaml/anchor': {
    severity: 'error',
    title: 'An anchor or alias',
    message: () => 'anchors and aliases are not used here',
    help: () =>
      'write the value out where it is needed, in quotation marks where it begins with & or *',
    meaning:
      'With & and * one value can stand in many places. A reader of the file would have to look for it, and a few lines can grow into gigabytes.',
    example: { file: SESSION, wrong: 'people: &who [ann-bell]', right: 'people: [ann-bell]' },
  },
  'yaml/tag': {
    severity: 'error',
    title: 'A tag',
    message: ({ tag }: { tag: string }) => `the tag \`${tag}\` is not used here`,
    help: () => 'leave it away, or put quotation marks around a value that begins with !',
    meaning:
      'With ! YAML tells programs what to make of a value. The schema of the record does that.',
    example: { file: SESSION, wrong: 'title: !shout Talks begin', right: 'title: Talks begin' },
  },
  'yaml/several-documents': {
    severity: 'error',
    title: 'Several documents in one file',
    message: () => 'a second document begins here',
    help: () => 'one file holds one thing: make two files of it, or delete the line of hyphens',
    meaning:
      'In a YAML file a line of three hyphens begins a new document, and only the first would be read.',
    example: { file: PERSON, wrong: 'name: Ann Bell\n---', right: 'name: Ann Bell' },
  },
  'yaml/no-keys': {
    severity: 'error',
    title: 'No keys',
    message: () => 'the file holds no keys',
    help: () => 'write keys and values, as the example in content/README.md does',
    meaning: 'A file of the record holds keys, each with a value: not a list, and not just words.',
    example: {
      file: 'quarry-2030/people/bo-reed.yaml',
      wrong: '- Bo Reed\n- superintendent\n',
      right:
        'name: Bo Reed\nroles:\n  - title: superintendent\n    organization: quarry-schools\n    sources: [paper-2030-03-02]\n',
    },
  },
  'yaml/key-not-a-word': {
    severity: 'error',
    title: 'A key that is no word',
    message: () => 'a key is a word, and this is none',
    help: () => 'write a key that content/README.md names, a colon and a space',
    meaning: 'Numbers, lists, or nothing at all cannot name what a value is.',
    example: { file: PERSON, wrong: 'name: Ann Bell\n2030: president', right: 'name: Ann Bell' },
  },
  'yaml/too-deep': {
    severity: 'error',
    title: 'Nested too deeply',
    message: ({ most }: { most: number }) =>
      `more than ${most} brackets or steps lie within each other`,
    help: () => 'no key of the record goes that deep: see content/README.md',
    meaning: 'Nothing in the record is nested more than a few levels deep.',
    example: {
      file: SESSION,
      wrong: `people: ${'['.repeat(40)}ann-bell${']'.repeat(40)}`,
      right: 'people: [ann-bell]',
    },
  },
  'yaml/broken': {
    severity: 'error',
    title: 'YAML that cannot be read',
    message: ({ found }: { found: string }) => `\`${found}\` is not expected here`,
    help: () => 'mend it here; quotation marks around the value often help',
    meaning: 'The keys of a file are written in YAML, and something here is not.',
    example: { file: SESSION, wrong: 'people: [ann-bell]]', right: 'people: [ann-bell]' },
  },
} satisfies Kinds;
