import { describe, expect, test } from 'vitest';

import { parseYaml } from './parse-yaml.ts';

/** Wrong YAML with the stretch that has to be told between « and », the code for it, and a part of what is said. */
type Case = [marked: string, code: string, said?: string];

const CASES: { readonly [fault: string]: readonly Case[] } = {
  'a line that is indented by a tab': [
    ['a:\n«\t»b: 1\n', 'yaml/tab'],
    ['«\t»a: 1\n', 'yaml/tab'],
  ],
  'a second document': [
    ['a: 1\n«---»\nb: 2\n', 'yaml/several-documents'],
    ['a: 1\n...\n«b: »2\n', 'yaml/several-documents'],
  ],
  'a backslash that means nothing': [
    ['a: "one «\\q» two"\n', 'yaml/bad-escape', '`\\q` means nothing'],
    ['a: "«\\u»12"\n', 'yaml/bad-escape', '`\\u`'],
  ],
  'a value that begins with a mark': [
    ['a: «@»one\n', 'yaml/bad-start', 'cannot begin with @ '],
    ['a: «`»one\n', 'yaml/bad-start', 'cannot begin with ` '],
    ['a: «%»one\n', 'yaml/bad-start', 'cannot begin with % '],
    ['a: «,» one\n', 'yaml/bad-start', 'cannot begin with , '],
    ['a: «-» one\n', 'yaml/bad-start', 'cannot begin with - '],
    ['a: «?» one\n', 'yaml/bad-start', 'cannot begin with ? '],
    ['a: «>» one\n', 'yaml/bad-start', 'cannot begin with > '],
    ['a>b: «>» one\n', 'yaml/bad-start', 'cannot begin with > '],
    ['a: «>»one\n', 'yaml/bad-start', 'cannot begin with > '],
    ['a: > \n  1\nb: «|» one\n', 'yaml/bad-start', 'cannot begin with | '],
    ['a: [«|»]\n', 'yaml/bad-start', 'cannot begin with | '],
    ['# 100 %\n«%»b: c\n', 'yaml/bad-start', 'cannot begin with % '],
  ],
  'an anchor': [
    ['a: «&»\n', 'yaml/anchor'],
    ['a: &x «*y»\n', 'yaml/anchor'],
    ['a: «*gone»\n', 'yaml/anchor'],
    ['a: «&x 1»\n', 'yaml/anchor'],
    ['a: «&x\n  b»: 1\n', 'yaml/anchor'],
  ],
  'a tag': [
    ['a: «!one two»\n', 'yaml/tag', 'the tag `!one` '],
    ['a: «!!int 1»\n', 'yaml/tag', 'the tag `!!int` '],
    ['a: [«!one two»]\n', 'yaml/tag', 'the tag `!one` '],
    ['a: [one!, «!two three»]\n', 'yaml/tag', 'the tag `!two` '],
    ['a: «!one # of two\n  three»\n', 'yaml/tag', 'the tag `!one` '],
    ['a: «!one\n  b»: 1\n', 'yaml/tag', 'the tag `!one` '],
    ['a: !one «!two» 3\n', 'yaml/tag', 'the tag `!two` '],
    ['a: «!e!x» one\n', 'yaml/tag', 'the tag `!e!x` '],
  ],
  'a bracket that is not closed': [
    ['a: «[b»\n', 'yaml/not-closed', 'a closing bracket is missing'],
    ['a: «[b»\nc: d\n', 'yaml/not-closed', 'a closing bracket'],
    ['a: «[b, [c], {d: 1}»\ne: f\n', 'yaml/not-closed', 'a closing bracket'],
    ['a: {b: «[c»\n', 'yaml/not-closed', 'a closing bracket'],
    ['a: «["b]", \'c]\'»\n', 'yaml/not-closed', 'a closing bracket'],
    ['a: «["b\\"]"»\n', 'yaml/not-closed', 'a closing bracket'],
    ["a: «[don't, [can't]»\n", 'yaml/not-closed', 'a closing bracket'],
    ['«[a: b»\n', 'yaml/not-closed', 'a closing bracket'],
  ],
  'a brace that is not closed': [
    ['a: «{b: 1»\n', 'yaml/not-closed', 'a closing brace is missing'],
    ['a: [{}, «{b: 1»\nc: d\n', 'yaml/not-closed', 'a closing brace'],
    ['a: «{b: "}"»\n', 'yaml/not-closed', 'a closing brace'],
    ['«{a: b»\n', 'yaml/not-closed', 'a closing brace'],
  ],
  'a quotation mark that is not closed': [
    ["a: «'one»\n", 'yaml/not-closed', 'a closing single quotation mark is missing'],
    ['a: «"one»\n', 'yaml/not-closed', 'a closing double quotation mark is missing'],
    ["a: 'one'\nb: «'two»\nc: three\n", 'yaml/not-closed', 'a closing single'],
    ['a: "one"\nb: «"two»\nc: "three"\n', 'yaml/not-closed', 'a closing double'],
    ["a: «'it''s»\n", 'yaml/not-closed', 'a closing single'],
    ['a: «"say \\"one»\n', 'yaml/not-closed', 'a closing double'],
    ['a: «"one \\»', 'yaml/not-closed', 'a closing double'],
    ["«'»", 'yaml/not-closed', 'a closing single'],
  ],
  'a comma that is missing': [
    ["a: ['b' «'»c']\n", 'yaml/not-closed', 'a comma before this is missing'],
    ['a: ["b" «c»]\n', 'yaml/not-closed', 'a comma before this is missing'],
  ],
  'a line that lines up with nothing': [
    ['a:\n   b: 1\n  «c: 2»\n', 'yaml/indentation'],
    ['a:\n  - b: 1\n    c: 2\n   «d: 3»\n', 'yaml/indentation'],
    ['a: 1\n  «b: 2»\nc: 3\n', 'yaml/indentation'],
    ['a: 1\n  «b: 2»', 'yaml/indentation'],
    ['a: b\n  «c»\n d: e\n', 'yaml/indentation'],
    ['a: 1\n«- b»\n', 'yaml/indentation'],
    ['a:\n  b: 1\n  «- c»\n', 'yaml/indentation'],
    ['a:\n  - b\n «- c»\n', 'yaml/indentation'],
    ['- a\n  «- b: c»\n', 'yaml/indentation'],
    ['  a: 1\n«b: 2»\n', 'yaml/indentation'],
    ["a: 'one'\n  «two»\n", 'yaml/indentation'],
    ['a:\n  - b\n  «c: d»', 'yaml/indentation'],
  ],
  'a colon within a value': [
    ['a: «one: two»\n', 'yaml/colon-in-value'],
    ['a: «one: two»', 'yaml/colon-in-value'],
    ['a:\n  - b: «one: two»\nc: d\n', 'yaml/colon-in-value'],
  ],
  'a line without a colon': [
    ['«word»\na: 1\n', 'yaml/no-colon'],
    ['a: 1\n«one word»\n', 'yaml/no-colon'],
    ['a: 1\n«word»\nb: 2\n', 'yaml/no-colon'],
    ['a:\n  «"b»\n  c": d\n', 'yaml/no-colon'],
    ['a: |\n one\n«two»', 'yaml/no-colon'],
  ],
  'words behind the end of a value': [
    ["a: 'one' «two»\nb: c\n", 'yaml/after-value'],
    ['a: [b] «c»', 'yaml/after-value'],
    ['a: "one"«#two»\n', 'yaml/after-value'],
  ],
  'what is not YAML in another way': [
    ['a: [b]«]»\n', 'yaml/broken', '`]` is not expected'],
    ['a: [b, «,» c]\n', 'yaml/broken', '`,` is not expected'],
    ['--- «a»: b\n', 'yaml/broken', '`a` is not expected'],
    ['a: !one«[»b]\n', 'yaml/broken', '`[` is not expected'],
    [`a: {b: «1 c: ${'d'.repeat(30)}»}\n`, 'yaml/broken', `\`1 c: ${'d'.repeat(15)}\` is not`],
  ],
};

describe.each(Object.entries(CASES))('%s', (_fault, cases) => {
  test.each(cases)('is told where it is: %j, as %s', (...[marked, code, said = '']: Case) => {
    const text = marked.replaceAll(/[«»]/g, '');
    const [told] = problemsOf(text);
    const { offset = 0, length = 0 } = told?.span ?? {};
    const end = offset + length;
    expect(`${text.slice(0, offset)}«${text.slice(offset, end)}»${text.slice(end)}`).toBe(marked);
    expect(told?.code).toBe(code);
    expect(told?.message).toContain(said);
  });
});

test.each([
  ['a second anchor of a value', 'a: &x &y 1\n', 1],
  ['an alias with an anchor', 'a: &x *y\n', 1],
  ['an item among keys', 'a: 1\n- b\n', 1],
  ['a line that is wrong, and one above it', 'a: &x 1\nb: @c\n', 2],
])('%s is told once: %j', (_what, text, times) => {
  expect(problemsOf(text)).toHaveLength(times);
});

test('of two faults the first is told', () => {
  expect(problemsOf('a: @b\nc: [d\n').map(({ code }) => code)).toEqual(['yaml/bad-start']);
});

test('what is wrong further down in a file is told as far down as it stands', () => {
  const [first, second] = ['a: 1\n---\nb: 2\n', 'a: 1\na: 2\n'].map((text) => {
    const read = parseYaml(text, 100);
    return read.ok ? undefined : read.problems[0];
  });
  expect(first?.span).toEqual({ offset: 105, length: 3 });
  expect(second).toMatchObject({
    code: 'yaml/duplicate-key',
    span: { offset: 105, length: 1 },
    otherSpan: { offset: 100, length: 1 },
  });
});

function problemsOf(text: string) {
  const read = parseYaml(text);
  return read.ok ? [] : read.problems;
}
