import type { FindingDetails } from '@strike-ledger/core';

import type { Kinds } from './kind.ts';

const SESSION = 'quarry-2030/events/2030-03-01-talks-begin.md';

/** The text of a file, or a key that holds text. */
type Text = { readonly text: string };

/** What is wrong with prose and with what backs it. */
export const proseKinds = {
  'cite/empty-text': {
    severity: 'error',
    title: 'No text',
    message: ({ text }: Text) => `${text} is empty`,
    help: () => 'write at least one sentence and its source',
    meaning: 'A page with a heading and nothing below it tells a reader nothing.',
    example: {
      file: 'quarry-2030/issues/pay.md',
      wrong: '\n---\n',
      right: '\n---\nPay had fallen behind, the teachers said [@paper-2030-03-02].\n',
    },
  },
  'cite/uncited-paragraph': {
    severity: 'error',
    title: 'A paragraph without a source',
    message: ({ text }: Text) => `${text} has a paragraph without a source`,
    help: () =>
      'end it with a citation such as [@source-id]: every paragraph says where it can be checked',
    meaning:
      'Readers can check every sentence of the record. The name of a source stands in brackets behind what it backs, with an @ before it; a paragraph and an item of a list have at least one.',
    example: {
      file: SESSION,
      wrong: 'Ann Bell spoke for the teachers.',
      right: 'Ann Bell spoke for the teachers [@paper-2030-03-02, para. 4].',
    },
  },
  'cite/only-opinion': {
    severity: 'warning',
    title: 'Opinion told as fact',
    message: ({ outlets }: FindingDetails['cite/only-opinion']) =>
      `nothing but opinion backs this, and it does not say whose: ${outlets}`,
    help: () =>
      'name the author or the outlet in the sentence, or cite a source that is no opinion',
    meaning:
      'A column or a letter to the editor shows what its author holds, and no more. The sentence names the author, so that a reader knows.',
    example: {
      file: 'quarry-2030/events/2030-03-05-numbers-in-doubt.md',
      wrong:
        '---\ntitle: The numbers are called into doubt\ndate: 2030-03-05\nkind: statement\nside: neutral\n---\nThe numbers do not add up [@column-2030-03-05].\n',
      right:
        '---\ntitle: The numbers are called into doubt\ndate: 2030-03-05\nkind: statement\nside: neutral\n---\nThe columnist Cy Dale wrote that the numbers do not add up [@column-2030-03-05].\n',
    },
  },
  'claim/only-opinion': {
    severity: 'warning',
    title: 'A claim that only opinion backs',
    message: ({ by, outlets }: FindingDetails['claim/only-opinion']) =>
      `nothing but opinion backs this claim of \`${by}\`: ${outlets}`,
    help: () =>
      'name the author or the outlet as the one who claims it, or cite a source that is no opinion',
    meaning:
      'What a columnist says that somebody said is the columnist’s claim. Cite where the other said it.',
    example: {
      file: 'quarry-2030/claims/2030-03-05-teachers-gap.md',
      wrong: claim('quarry-teachers', '2030-03-05', 'column-2030-03-05'),
      right: claim('quarry-teachers', '2030-03-05', 'paper-2030-03-02'),
    },
  },
  'claim/only-own-source': {
    severity: 'notice',
    title: 'A claim that only its own side backs',
    message: ({ by }: FindingDetails['claim/only-own-source']) =>
      `only sources of its own side back this claim of \`${by}\``,
    help: () => 'add a source of another side or of none where there is one',
    meaning:
      'That is no mistake: a party’s own paper is where its claim can be checked. Readers are told, and another source is welcome.',
    example: {
      file: 'quarry-2030/claims/2030-03-03-teachers-gap.md',
      wrong: claim('quarry-teachers', '2030-03-03', 'brief-2030-03-03'),
      right: claim('quarry-teachers', '2030-03-03', 'paper-2030-03-02'),
    },
  },
  'prose/not-allowed': {
    severity: 'error',
    title: 'Markdown that is not used here',
    message: ({ text, reason }: Text & { reason: string }) => `${text} ${reason}`,
    help: () => 'write paragraphs, lists, emphasis and links; a heading is the title of a file',
    meaning:
      'Headings, tables, pictures and HTML look different on every page, in print and in the files for download. So the texts do without.',
    example: {
      file: SESSION,
      wrong: '## First\n\nThe two sides met',
      right: 'The two sides met',
    },
  },
  'prose/too-tangled': {
    severity: 'error',
    title: 'A text that is too tangled to be read',
    message: ({ text }: Text) => `${text} has more marks here than can be read in good time`,
    help: () => 'write words; part a long paragraph or list by empty lines',
    meaning:
      'A paragraph with hundreds of stars, brackets and other marks is no prose, and to make sense of it would keep a computer busy for minutes.',
    example: {
      file: SESSION,
      wrong: `The two sides ${'**met*'.repeat(200)}`,
      right: 'The two sides met',
    },
  },
  'prose/link-scheme': {
    severity: 'error',
    title: 'A link that leads nowhere on the web',
    message: ({ url }: FindingDetails['prose/link-scheme']) =>
      `the link leads to ${JSON.stringify(url)}, which is no address on the web`,
    help: () => 'write the whole address with https:// at its start, or leave the link away',
    meaning: 'A link in a text leads to a page that every reader can open.',
    example: {
      file: SESSION,
      wrong: 'The two sides [met](www.quarry.example)',
      right: 'The two sides met',
    },
  },
  'quote/too-long': {
    severity: 'error',
    title: 'A quotation that is too long',
    message: ({ count, quote }: FindingDetails['quote/too-long']) =>
      `the quotation has ${count} words: ${quote}`,
    help: ({ most }: FindingDetails['quote/too-long']) =>
      `quote at most ${most} words, and say the rest in our own`,
    meaning:
      'Facts and figures may be carried over from a source; its sentences belong to those who wrote them. A short phrase that only its speaker could have said is quoted.',
    example: {
      file: SESSION,
      wrong: 'Ann Bell said that "we have come to talk and not to wait for anybody"',
      right: 'Ann Bell spoke for the teachers',
    },
  },
} satisfies Kinds;

function claim(by: string, date: string, source: string): string {
  return `---
question: gap
by: ${by}
date: ${date}
stance: asserts
summary: The two are far apart.
---
The teachers called the distance large [@${source}].
`;
}
