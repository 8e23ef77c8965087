import { describe, expect, test } from 'vitest';

import { entity } from '../testing/entity.ts';
import { town } from '../testing/town.ts';
import { paragraphsOf } from './paragraphs.ts';
import { paragraphsIn, proseOf } from './prose-of.ts';

const talk = entity('event', 'talk', {
  title: 'A talk',
  date: '2030-03-01',
  kind: 'session',
  side: 'neutral',
  departures: [{ step: 'strike', text: 'The court allowed it [@paper].' }],
  body: 'They\nmet *at noon* [@paper; @flier].\n\n- They ate  \nand left [@paper].',
});

describe('the prose of an entity', () => {
  test('is each of its cited texts, with its place', () => {
    expect(proseOf(talk).map(({ path, text }) => [path.join('.'), text])).toEqual([
      ['departures.0.text', talk.fields.departures[0]?.text],
      ['body', talk.fields.body],
    ]);
    expect(proseOf(talk).every((each) => each.entity === talk)).toBe(true);
  });

  test('has paragraphs, items of a list among them, in words as they are read', () => {
    expect(paragraphsOf(talk.fields.body)).toEqual([
      { words: 'They\nmet at noon .', sources: ['paper', 'flier'], offset: 0, length: 36 },
      { words: 'They ate and left .', sources: ['paper'], offset: 40, length: 29 },
    ]);
  });
});

test('the paragraphs of a record are those of the texts that may matter', () => {
  const record = town(talk);
  const found = [
    ...paragraphsIn(record, (text, each) => each === talk && text !== talk.fields.body),
  ];
  expect(found.map(({ paragraph }) => paragraph.words)).toEqual(['The court allowed it .']);
});
