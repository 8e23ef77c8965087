import { describe, expect, test } from 'vitest';

import { builtPages, textOf } from './built-pages.ts';

const at = (path: string) => `/portland-2023/${path}`;
const htmlOf = (path: string) => builtPages.find((page) => page.path === path)?.html ?? '';

/** What a reader comes for: the page, the words on it, and the source that the page links. */
const facts: readonly [what: string, path: string, words: RegExp[], source: string][] = [
  [
    'who said 228 million, and when',
    at('budget/how-far-apart/'),
    [/Renard Adams/, /October 30, 2023/, /more than \$228 million/],
    'koin-2023-10-30-fundamental-disagreement',
  ],
  [
    'what the union answered to it',
    at('budget/how-far-apart/'),
    [/Jacque Dixon/, /does not believe the difference is \$200 million/],
    'koin-2023-10-30-fundamental-disagreement',
  ],
  [
    'the 40,000 students and 3,700 educators, and whose counts they are',
    at(''),
    [/about 40,000 students/, /about 3,700 educators/, /Angela Bonilla/],
    'kptv-2023-11-10-long-weekend',
  ],
  [
    'the other counts of students and educators',
    at(''),
    [
      /about 45,000 students/,
      /more than 49,000 students|at least 49,000 students/,
      /about 4,500 educators/,
    ],
    'opb-2023-10-20-strike-notice',
  ],
  [
    'the first board members at the table',
    at('timeline/'),
    [/board members/, /about ten months|in ten months/],
    'kptv-2023-11-10-long-weekend',
  ],
  [
    'the Boys & Girls Clubs',
    at('families/'),
    [/Boys & Girls Clubs/],
    'koin-2023-11-07-week-old-strike',
  ],
  ['Blanchet House', at('families/'), [/Blanchet House/], 'koin-2023-11-07-week-old-strike'],
  [
    'the request to talk about community schools',
    at('timeline/2023-10-30-fundamental-disagreement/'),
    [/community schools/, /48 hours/],
    'koin-2023-10-30-fundamental-disagreement',
  ],
  [
    'the billion of the Quality Education Model',
    at('budget/full-qem-funding/'),
    [/Renard Adams/, /billion/],
    'koin-2023-10-30-fundamental-disagreement',
  ],
  [
    "the state finance officer's review",
    at('budget/is-the-money-there/'),
    [/Kate Nass|chief financial officer/, /12(\.4)? million/],
    'oregonian-2023-11-10-state-review',
  ],
  [
    'the letter to the board',
    at('allies/'),
    [/letter/i, /school board/i],
    'pat-resources-for-allies',
  ],
  ['the solidarity form', at('allies/'), [/solidarity form/i], 'pat-resources-for-allies'],
  ['the report', at('allies/'), [/Manufactured Crisis/], 'pat-resources-for-allies'],
  [
    'the fliers',
    at('allies/'),
    [/Failure to Invest/, /Supports for PDX Families/],
    'pat-resources-for-allies',
  ],
  [
    "the legislators' letter",
    at('allies/'),
    [/Dexter/, /Reynolds/, /Steiner/],
    'pat-resources-for-allies',
  ],
  [
    'the settlement',
    at('offers/'),
    [/6\.25/, /4\.5/, /410 minutes/, /\$175 million/],
    'pat-2023-11-26-brief',
  ],
];

describe('a reader finds, with its source,', () => {
  test.each(facts)('%s', (_what, path, words, source) => {
    const text = textOf(path);
    for (const each of words) expect(text).toMatch(each);
    expect(htmlOf(path)).toMatch(new RegExp(`href="(?:/portland-2023)?/sources/${source}/"`));
  });
});
