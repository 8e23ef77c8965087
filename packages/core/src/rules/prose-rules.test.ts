import { describe, expect, test } from 'vitest';

import { entity, event, source } from '../testing/entity.ts';
import { town } from '../testing/town.ts';
import { claimsHaveAnotherSource } from './claims-have-another-source.ts';
import { linksLeadToTheWeb } from './links-lead-to-the-web.ts';
import { opinionBacksOnlyItsAuthor, opinionIsAttributed } from './opinion-backs-only-its-author.ts';
import { quotesAreShort } from './quotes-are-short.ts';

const telling = (body: string) =>
  entity('event', 'talk', {
    title: 'A talk',
    date: '2030-03-01',
    kind: 'statement',
    side: 'union',
    body,
  });

describe('quotes are short', () => {
  const check = (body: string) => [...quotesAreShort(town(telling(body)))];

  test('finds one of nine words, and where it stands', () => {
    const [finding] = check('She said "one two three four\nfive six seven eight nine" [@paper].');
    expect(finding).toMatchObject({
      code: 'quote/too-long',
      path: ['body'],
      span: { offset: 9 },
      details: { count: 9, most: 8 },
    });
  });

  test.each([
    ['curly marks', 'She said “one two three four five six seven eight nine” [@paper].'],
    ['emphasis within', 'She said "one *two* three four five six seven eight nine" [@paper].'],
    [
      'marks of French and Spanish',
      'She said «one two three four five six seven eight nine» [@paper].',
    ],
    [
      'marks by name',
      'She said &quot;one two three four five six seven eight nine&quot; [@paper].',
    ],
    ['the second of two', '"One" and "one two three four five six seven eight nine" [@paper].'],
  ])('finds one with %s', (_what, body) => {
    expect(check(body)).toHaveLength(1);
  });

  test.each([
    ['eight words', 'She said "one two three four five six seven eight" [@paper].'],
    ['a dash that is no word', 'She said "one two three four – five six seven eight" [@paper].'],
    [
      'two short ones with much between',
      '"One" said the others who came a long way to "two" [@paper].',
    ],
    ['quotes in two paragraphs', 'An inch is 1" [@paper].\n\nTwo are as long as any 2" [@paper].'],
  ])('accepts %s', (_what, body) => {
    expect(check(body)).toEqual([]);
  });
});

describe('where a quote stands', () => {
  const quote = '"one two three four five six seven eight nine"';
  const spanIn = (body: string) => [...quotesAreShort(town(telling(body)))][0]?.span;

  test('is told of the paragraph that has it', () => {
    const before = 'They said "one" too [@paper].';
    expect(spanIn(`${before}\n\nShe said ${quote} [@paper].`)).toEqual({
      offset: before.length + '\n\nShe said '.length,
      length: quote.length,
    });
  });

  test('is all of the paragraph where its marks are written by name', () => {
    const paragraph = `She said ${quote.replaceAll('"', '&quot;')} [@paper].`;
    expect(spanIn(paragraph)).toEqual({ offset: 0, length: paragraph.length });
    expect(spanIn(`${paragraph}\n\nIt was "one" [@paper].`)).toEqual({
      offset: 0,
      length: paragraph.length,
    });
  });
});

describe('links lead to the web', () => {
  const check = (url: string) => [
    ...linksLeadToTheWeb(town(telling(`A [link](${url}) [@paper].`))),
  ];

  test.each([
    'javascript:alert(1)',
    'mailto:a@example.org',
    'ftp://example.org/',
    '/page',
    'data:text/html,x',
    'https:/example.org',
    'https://',
    'https://paper.example@other.example/',
    'javascript:https://example.org/',
    '//example.org/',
  ])('finds %s', (url) => {
    expect(check(url)).toMatchObject([
      {
        code: 'prose/link-scheme',
        path: ['body'],
        span: { offset: 2, length: `[link](${url})`.length },
        details: { url },
      },
    ]);
  });

  test.each(['https://example.org/', 'http://example.org/', 'HTTPS://example.org/'])(
    'accepts %s',
    (url) => {
      expect(check(url)).toEqual([]);
    },
  );
});

const column = {
  outlet: 'The Town Eye',
  title: 'Enough',
  authors: ['Bo Reed'],
  published: '2030-03-01',
  kind: 'opinion',
  perspective: 'neutral',
};
const opinion = entity('source', 'column', column);
const person = (id: string, name: string) =>
  entity('person', id, { name, roles: [{ title: 'columnist', sources: ['column'] }] });
const claiming = (by: string, cites: string) =>
  entity('claim', 'gap', {
    question: 'money',
    by,
    date: '2030-03-01',
    stance: 'asserts',
    summary: 'Too little.',
    body: `There is too little [@${cites}].`,
  });

describe('opinion', () => {
  test('backs no paragraph that does not say whose it is', () => {
    const check = (body: string) => [...opinionIsAttributed(town(opinion, telling(body)))];
    expect(check('The board lied [@column].\n\nThey met [@paper].')).toMatchObject([
      { code: 'cite/only-opinion', path: ['body'], span: { offset: 0, length: 25 } },
    ]);
    expect(check('The board lied, the Town Eye said [@column].')).toEqual([]);
    expect(check('The board lied, Reed wrote [@column].')).toEqual([]);
    expect(check('In an opinion piece the board lied [@column].')).toEqual([]);
    expect(check('Town Eye has it that the board lied [@column].')).toEqual([]);
    expect(check('The board lied, Ann Reed wrote [@column].')).toEqual([]);
    expect(check('The board lied, Bo wrote [@column].')).toHaveLength(1);
    expect(check('The board lied [@column; @paper].')).toEqual([]);
  });

  test('may back a claim, which is somebody’s anyway', () => {
    expect([...opinionIsAttributed(town(opinion, claiming('ann', 'column')))]).toEqual([]);
  });

  test('knows an author by the last of many names', () => {
    const long = entity('source', 'column', { ...column, authors: ['Bo van der Reed'] });
    const check = (body: string) => [...opinionIsAttributed(town(long, telling(body)))];
    expect(check('The board lied, Reed wrote [@column].')).toEqual([]);
    expect(check('The board lied to van Dyke [@column].')).toHaveLength(1);
  });

  test('names the outlets, each once', () => {
    const another = entity('source', 'another', { ...column, outlet: 'The Letter', authors: [] });
    const second = entity('source', 'second', { ...column, title: 'Still enough' });
    const body = 'The board lied [@column; @second; @another].';
    expect([...opinionIsAttributed(town(opinion, second, another, telling(body)))]).toMatchObject([
      { details: { outlets: 'The Town Eye, The Letter' } },
    ]);
  });

  test('leaves alone what cites a source that nobody can find', () => {
    expect([...opinionIsAttributed(town(opinion, telling('It was so [@column; @gone].')))]).toEqual(
      [],
    );
  });

  test('backs a claim of its author or outlet and of nobody else', () => {
    const check = (by: string, cites = 'column') => [
      ...opinionBacksOnlyItsAuthor(
        town(
          opinion,
          person('bo-reed', 'Bo Reed'),
          person('ann', 'Ann'),
          entity('organization', 'eye', {
            name: 'Eye Publishing',
            shortName: 'Town Eye',
            kind: 'news-outlet',
            side: 'neutral',
          }),
          claiming(by, cites),
        ),
      ),
    ];
    expect(check('ann')).toMatchObject([
      {
        code: 'claim/only-opinion',
        path: ['by'],
        details: { by: 'ann', outlets: 'The Town Eye' },
      },
    ]);
    expect(check('nobody')).toHaveLength(1);
    expect(check('bo-reed')).toEqual([]);
    expect(check('eye')).toEqual([]);
    expect(check('ann', 'paper')).toEqual([]);
  });
});

describe('a claim with sources of its own side alone', () => {
  const brief = entity('source', 'brief', {
    outlet: 'Teachers',
    title: 'Brief',
    published: '2030-03-01',
    kind: 'primary',
    perspective: 'union',
  });
  const check = (by: string, cites: string) => [
    ...claimsHaveAnotherSource(
      town(brief, source('news'), event('e', '2030', 'news'), claiming(by, cites)),
    ),
  ];

  test('is noticed', () => {
    expect(check('teachers', 'brief')).toMatchObject([
      { code: 'claim/only-own-source', path: ['by'], details: { by: 'teachers' } },
    ]);
  });

  test('is not so with reporting, nor of the other side', () => {
    expect(check('teachers', 'brief; @news')).toEqual([]);
    expect(check('district', 'brief')).toEqual([]);
  });

  test('is not so of somebody who is at nobody’s side', () => {
    expect(check('nobody', 'brief')).toEqual([]);
    expect(check('nobody', 'news')).toEqual([]);
  });
});
