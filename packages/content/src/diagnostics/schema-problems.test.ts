import { describe, expect, test } from 'vitest';

import { readEntry } from '../entries/read-entry.ts';

const PERSON = 'town/people/ann-bell.yaml';
const SOURCE = 'town/sources/paper.yaml';
const ISSUE = 'town/issues/pay.md';
const EVENT = 'town/events/2030-03-01-talks.md';

const person = (name: string, roles: string) => `name: ${name}\nroles: ${roles}\n`;
const chair = '[{ title: chair, sources: [paper] }]';
const source = (more: string, kind = 'news') =>
  `outlet: Paper\ntitle: Talks\nperspective: neutral\nkind: ${kind}\n${more}`;
const issue = (order: string, summary = 'So it is [@paper].') =>
  `---\ntitle: Pay\nsummary: ${summary}\norder: ${order}\n---\nOf pay [@paper].\n`;
const event = (more: string, date = '2030-03-01', body = 'They met [@paper].') =>
  `---\ntitle: Talks\ndate: ${date}\nkind: session\nside: neutral\n${more}---\n${body}`;
const amount = (number: string) =>
  event(`figures:\n  - measure: gap\n    amount: ${number}\n    sources: [paper]\n`);

/** What is wrong with a file, as the line it stands in with the fault between « and », and what is told of it. */
function toldOf(path: string, text: string) {
  return readEntry({ path, text }).diagnostics.map((told) => {
    const line = text.split('\n')[told.line - 1] ?? '';
    const [from, to] = [told.column - 1, told.column - 1 + told.length];
    const marked = `${line.slice(0, from)}«${line.slice(from, to)}»${line.slice(to)}`;
    return { ...told, marked };
  });
}

describe('of a value that its schema refuses', () => {
  test.each([
    [PERSON, person('12', chair), 'name: «12»', 'text, and this is a number', '"12"'],
    [PERSON, person('[A, B]', chair), 'name: «[A, B]»', 'text, and this is a list', undefined],
    [PERSON, person('[A B]', chair), 'name: «[A B]»', 'text, and this is a list', 'A B'],
    [PERSON, person('{ a: B }', chair), 'name: «{ a: B }»', 'and this is a group of', undefined],
    [PERSON, person('A', '[chair]'), 'roles: [«chair»]', '`roles` must be a group of', undefined],
    [SOURCE, source('titleInferred: yes'), 'titleInferred: «yes»', 'true or false', 'true'],
    [SOURCE, source('authors: Ann'), 'authors: «Ann»', 'a list, and this is text', '[Ann]'],
    [SOURCE, source('authors: [12]'), 'authors: [«12»]', '`authors` must be text', '"12"'],
    [ISSUE, issue('1.5'), 'order: «1.5»', 'must be a whole number', undefined],
    [ISSUE, issue('"1"'), 'order: «"1"»', 'a number, and this is text', '1'],
    [EVENT, amount('some'), '    amount: «some»', 'a number, or the two ends of', undefined],
    [EVENT, amount('1,200'), '    amount: «1,200»', 'a number, or the two ends of', '1200'],
  ])('its sort is told: %s, %j', (path, text, marked, said, suggestion) => {
    expect(toldOf(path, text)).toMatchObject([
      { code: 'schema/wrong-type', marked, message: expect.stringContaining(said) },
    ]);
    expect(toldOf(path, text)[0]?.suggestion).toBe(suggestion);
  });

  test.each([
    ['newz', 'kind: «newz»', 'news'],
    ['zzzzzz', 'kind: «zzzzzz»', undefined],
    ['12', 'kind: «12»', undefined],
  ])('the choices are told: %s', (kind, marked, suggestion) => {
    const [told, ...more] = toldOf(SOURCE, source('', kind));
    expect(told).toMatchObject({
      code: 'schema/not-a-choice',
      marked,
      message: expect.stringContaining('`kind` must be one of: news, primary, '),
    });
    expect(told?.suggestion).toBe(suggestion);
    expect(more).toEqual([]);
  });

  test.each([
    ['0', 'more than 0'],
    ['90071992547409920', 'at most 9007199254740991'],
    ['-90071992547409920', 'at least -9007199254740991'],
  ])('the bound is told: %s', (order, bound) => {
    expect(toldOf(ISSUE, issue(order))[0]).toMatchObject({
      code: 'schema/out-of-range',
      marked: `order: «${order}»`,
      message: `\`order\` must be ${bound}`,
    });
  });

  test.each([
    [PERSON, person('A', '[]'), 'schema/too-few', 'roles: «[]»', 'at least one item'],
    [EVENT, event('time: 9.30 am\n'), 'schema/wrong-format', 'time: «9.30 am»', 'hours and min'],
    [SOURCE, source('url: paper\n'), 'schema/wrong-format', 'url: «paper»', 'not a web address'],
    [EVENT, event('', '2030-02-31'), 'date/not-on-calendar', 'date: «2030-02-31»', '2030-02-31'],
    [EVENT, event('', '3/1/2030'), 'date/not-a-date', 'date: «3/1/2030»', '3/1/2030'],
    [EVENT, amount('[3, 1]'), 'figure/range-backwards', '    amount: «[3, 1]»', '`amount` is'],
    [ISSUE, issue('1', 'So.'), 'cite/uncited-paragraph', 'summary: «So.»', '`summary` has'],
    [EVENT, event('', '2030', 'No.\n'), 'cite/uncited-paragraph', '«No.»', 'the text has'],
    [EVENT, event('', '2030', ''), 'cite/empty-text', '«---»', 'the text is empty'],
    [EVENT, event('', '2030', '# No\n'), 'prose/not-allowed', '«# No»', 'the text'],
  ])('what is wrong with it is told: %s, %j', (path, text, code, marked, said) => {
    const told = toldOf(path, text);
    expect(told).toMatchObject([{ code, marked, message: expect.stringContaining(said) }]);
  });

  test('the day that was meant is told', () => {
    expect(toldOf(EVENT, event('', '3/1/2030'))[0]?.suggestion).toBe('2030-03-01');
  });
});

describe('of a key', () => {
  test.each([
    [PERSON, 'name: A\n', '«name»: A', 'missing key `roles`', 'Roles, the earliest first.'],
    [
      PERSON,
      'name: A\nroles:\n  - title: chair\n',
      '  - «title»: chair',
      'missing key `sources`',
      'add `sources`. Where the role can be checked.',
    ],
    [
      PERSON,
      'name:\nroles:\n  - title: chair\n    sources: [paper]\n',
      '«name»:',
      '`name` has no value',
      'or take the key away. The name as the sources spell it.',
    ],
    [SOURCE, source('authors: [12]\n'), 'authors: [«12»]', 'must be text', 'Writers as named.'],
  ])('it is told what it is for: %s, %j', (path, text, marked, said, about) => {
    const told = toldOf(path, text);
    expect(told).toMatchObject([
      {
        marked,
        message: expect.stringContaining(said),
        hint: expect.stringMatching(new RegExp(`${about}$`)),
      },
    ]);
  });

  test('that does not exist are told those that do, and the one that was meant', () => {
    const [unknown, ...more] = toldOf(PERSON, `${person('A', chair)}alias: [b]\n`);
    expect(unknown).toMatchObject({
      code: 'schema/unknown-key',
      marked: '«alias»: [b]',
      suggestion: 'aliases',
      hint: 'the keys here are: name, roles, aliases',
    });
    expect(more).toEqual([]);
  });

  test('that does not exist in a group of keys are told those of the group', () => {
    const [unknown] = toldOf(PERSON, person('A', '[{ title: b, sources: [c], frm: 2030 }]'));
    expect(unknown).toMatchObject({
      marked: 'roles: [{ title: b, sources: [c], «frm»: 2030 }]',
      suggestion: 'from',
      hint: 'the keys here are: title, organization, from, to, sources',
    });
  });

  test('of a Markdown file the text and translations are none', () => {
    const [unknown] = toldOf(EVENT, event('bodi: They met\n'));
    expect(unknown?.hint).toMatch(/^the keys here are: title, /);
    expect(unknown?.hint).not.toMatch(/body|translations/);
    expect(unknown?.suggestion).toBeUndefined();
  });

  test('several that do not exist are told each', () => {
    const told = toldOf(PERSON, `${person('A', chair)}b: 1\nc: 2\n`);
    expect(told.map(({ marked }) => marked)).toEqual(['«b»: 1', '«c»: 2']);
  });
});
