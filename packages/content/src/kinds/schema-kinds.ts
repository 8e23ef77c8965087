import type { Kinds } from './kind.ts';

const SESSION = 'quarry-2030/events/2030-03-01-talks-begin.md';

/** A key, and what its schema says that it is for. */
type Key = { readonly key: string; readonly about: string };

/** What is wrong with the keys and values of a file. */
export const schemaKinds = {
  'schema/unknown-key': {
    severity: 'error',
    title: 'A key that does not exist',
    message: ({ key }: { key: string }) => `unknown key \`${key}\``,
    help: ({ known }: { known: readonly string[] }) => `the keys here are: ${known.join(', ')}`,
    meaning:
      'What a key is called decides what is done with its value. A key that nothing knows would be passed over, and what it says would be on no page.',
    example: { file: SESSION, wrong: 'isues: [pay]', right: 'issues: [pay]' },
  },
  'schema/missing-key': {
    severity: 'error',
    title: 'A key that is missing',
    message: ({ key }: Key) => `missing key \`${key}\``,
    help: ({ key, about }: Key) => `add \`${key}\`. ${about}`,
    meaning: 'Some keys every file of a kind must have, or its page would have a hole.',
    example: { file: SESSION, wrong: 'side: neutral', right: 'kind: session\nside: neutral' },
  },
  'schema/empty-value': {
    severity: 'error',
    title: 'A key without a value',
    message: ({ key }: Key) => `\`${key}\` has no value`,
    help: ({ about }: Key) => `write one behind the colon, or take the key away. ${about}`,
    meaning:
      'A key that stands alone says neither yes nor no. What is not known is left out whole.',
    example: { file: SESSION, wrong: 'title:', right: 'title: Talks begin' },
  },
  'schema/wrong-type': {
    severity: 'error',
    title: 'A value of the wrong sort',
    message: ({ key, expected, found }: Key & { expected: string; found: string }) =>
      `\`${key}\` must be ${expected}, and this is ${found}`,
    help: ({ about }: Key) => about,
    meaning:
      'Some keys take one text, some a number, some a list. A list stands in brackets or has a hyphen before each item; a number has no comma and no sign of a currency in it.',
    example: { file: SESSION, wrong: 'people: ann-bell', right: 'people: [ann-bell]' },
  },
  'schema/not-a-choice': {
    severity: 'error',
    title: 'A value that is not among the choices',
    message: ({ key, choices }: Key & { choices: readonly string[] }) =>
      `\`${key}\` must be one of: ${choices.join(', ')}`,
    help: ({ about }: Key) => about,
    meaning: 'Some keys take one of a few words, so that pages can sort and count by them.',
    example: { file: SESSION, wrong: 'kind: sesion', right: 'kind: session' },
  },
  'schema/wrong-format': {
    severity: 'error',
    title: 'A value that is written otherwise',
    message: ({ key, reason }: Key & { reason: string }) => `\`${key}\` ${reason}`,
    help: ({ about }: Key) => about,
    meaning: 'Times, addresses and ids are written in one way, so that programs can rely on it.',
    example: { file: SESSION, wrong: 'time: 9.30 am', right: 'time: 09:30' },
  },
  'schema/out-of-range': {
    severity: 'error',
    title: 'A number that is too small or too large',
    message: ({ key, bound }: Key & { bound: string }) => `\`${key}\` must be ${bound}`,
    help: ({ about }: Key) => about,
    meaning: 'Places in a list count from 1, and days from 1.',
    example: { file: 'quarry-2030/issues/pay.md', wrong: 'order: 0', right: 'order: 1' },
  },
  'schema/too-few': {
    severity: 'error',
    title: 'A list with too few items',
    message: ({ key, least }: Key & { least: number }) =>
      `\`${key}\` needs at least ${least === 1 ? 'one item' : `${least} items`}`,
    help: ({ about }: Key) => about,
    meaning: 'Some lists may not be empty: a role has a source, an offer has terms.',
    example: {
      file: 'quarry-2030/people/ann-bell.yaml',
      wrong: 'sources: []',
      right: 'sources: [paper-2030-03-02]',
    },
  },
  'schema/too-many': {
    severity: 'error',
    title: 'A list with too many items',
    message: ({ key, most }: Key & { most: number }) =>
      `\`${key}\` may have at most ${most === 1 ? 'one item' : `${most} items`}`,
    help: ({ about }: Key) => about,
    meaning: 'An offer is made by one party or by both.',
    example: {
      file: 'quarry-2030/offers/2030-03-01-teachers.md',
      wrong: 'parties: [quarry-teachers, quarry-schools, quarry-teachers]',
      right: 'parties: [quarry-teachers]',
    },
  },
  'schema/text-in-a-key': {
    severity: 'error',
    title: 'The text stands in a key',
    message: () => 'the text stands below the front matter, not in a key `body`',
    help: () => 'move the text below the second line of three hyphens',
    meaning:
      'A Markdown file has its text below the keys, where it can be read and edited as text.',
    example: { file: SESSION, wrong: 'body: They met.\nissues: [pay]', right: 'issues: [pay]' },
  },
} satisfies Kinds;
