import { describe, expect, test } from 'vitest';

import { entity, event, source } from '../testing/entity.ts';
import { knownOn, partKnownOn } from './known.ts';
import { readEntity } from './read-entity.ts';
import { createRecord } from './record.ts';
import { referencesOf } from './references.ts';

const early = source('paper-1', '2030-03-02');
const late = source('paper-2', '2030-03-09');
const undated = source('paper-3');
const march = event('march', '2030-03-01', 'paper-2', 'paper-1');
const april = event('april', '2030-04', 'paper-3');
const entities = [april, march, late, undated, early];

describe('a record', () => {
  test('has the same hash and the same lists whatever the order of files', () => {
    const [one, other] = [createRecord(entities), createRecord([...entities].reverse())];
    expect(one.contentHash).toBe(other.contentHash);
    expect(one.list('event', 'town-2030')).toEqual([march, april]);
    expect(other.list('event', 'town-2030')).toEqual([march, april]);
    expect(other.list('source', 'town-2030')).toEqual([early, late, undated]);
  });

  test('has another hash when any word changes', () => {
    const changed = event('march', '2030-03-01', 'paper-1', 'paper-2');
    expect(createRecord([changed, early]).contentHash).not.toBe(
      createRecord([march, early]).contentHash,
    );
  });

  test('hashes what is written, whatever the order of its keys and the tree of its prose', () => {
    const hashOf = (fields: typeof march.fields) =>
      createRecord([{ ...march, fields }, early]).contentHash;
    const { body } = march.fields;
    const reversed = Object.fromEntries(Object.entries(march.fields).reverse());
    expect(hashOf(reversed as typeof march.fields)).toBe(hashOf(march.fields));
    expect(
      hashOf({ ...march.fields, body: { ...body, tree: { type: 'root', children: [] } } }),
    ).toBe(hashOf(march.fields));
    expect(hashOf({ ...march.fields, body: { ...body, markdown: 'Other [@paper-1].' } })).not.toBe(
      hashOf(march.fields),
    );
    expect(hashOf({ ...march.fields, begins: ['on-strike'] })).not.toBe(hashOf(march.fields));
  });

  test('addresses an entity by its dispute, type and id', () => {
    const shared = entity('organization', 'union', organization('Shared'), null);
    expect([...createRecord([march, shared]).entities.keys()]).toEqual([
      'organization/union',
      'town-2030/event/march',
    ]);
  });

  test('hashes the same whether a key that has a default is written out or not', () => {
    const data = { ...rally, body: 'B [@a].' };
    const short = entity('event', 'e', data);
    const long = entity('event', 'e', { ...data, issues: [], begins: [] });
    expect(createRecord([short]).contentHash).toBe(createRecord([long]).contentHash);
  });

  test('finds an entity of a dispute first and one shared by all after that', () => {
    const shared = entity('organization', 'union', organization('Shared'), null);
    const own = entity('organization', 'union', organization('Own'));
    expect(createRecord([shared]).find('organization', 'town-2030', 'union')).toBe(shared);
    expect(createRecord([shared, own]).find('organization', 'town-2030', 'union')).toBe(own);
    expect(createRecord([own]).find('organization', null, 'union')).toBeUndefined();
  });

  test('knows what an entity cites and what cites it', () => {
    const record = createRecord(entities);
    expect(record.sourcesOf(march)).toEqual([late, early]);
    expect(record.referringTo(early)).toEqual([march]);
  });

  test('follows a pointer that names type and id, and none of a word that is no type', () => {
    const correction = entity('correction', 'day', {
      title: 'The day',
      date: '2030-03-10',
      affects: ['event/march', 'march/event'],
      body: 'It was a Friday [@paper-1].',
    });
    const record = createRecord([...entities, correction]);
    expect(record.referringTo(march)).toEqual([correction]);
    expect(referencesOf(correction)).toMatchObject([
      { types: ['event'], id: 'march', path: ['affects', 0], offset: 6 },
      { types: [], id: 'march/event', path: ['affects', 1] },
      { types: ['source'], id: 'paper-1', path: ['body'] },
    ]);
    expect(referencesOf(correction)[1]).not.toHaveProperty('offset');
  });

  test('names what cites an entity once, however often it does', () => {
    const twice = event('twice', '2030-03-03', 'paper-1', 'paper-1');
    const record = createRecord([twice, early]);
    expect(record.referringTo(early)).toEqual([twice]);
    expect(record.sourcesOf(twice)).toEqual([early]);
    expect(record.referringTo(twice)).toEqual([]);
    expect(record.sourcesOf(early)).toEqual([]);
  });

  test('has no entity that its data does not make', () => {
    const place = { type: 'source', dispute: null, id: 'act', file: 'act.yaml' } as const;
    const read = readEntity(place, { title: 'The Act' });
    expect(read.ok ? [] : read.issues.map(({ path }) => path[0])).toEqual([
      'outlet',
      'kind',
      'perspective',
    ]);
  });

  test('refuses two entities of one address', () => {
    expect(() => createRecord([march, march])).toThrow('one address');
  });
});

describe('the day an entity became public', () => {
  const record = createRecord([...entities, source('paper-4', '2030-03')]);

  test('is the day its first source came out', () => {
    expect(knownOn(record, march)).toBe('2030-03-02');
  });

  test('is unknown where no source bears a date', () => {
    expect(knownOn(record, april)).toBeUndefined();
  });

  test('is what the file says, where it says so', () => {
    const data = { ...rally, known: '2030-05', body: 'B [@paper-1].' };
    expect(knownOn(record, entity('event', 'e', data))).toBe('2030-05-31');
  });

  test('is for a source that of its publication', () => {
    expect(knownOn(record, early)).toBe('2030-03-02');
    expect(knownOn(record, undated)).toBeUndefined();
  });

  test('is the end of the month for a source known to the month', () => {
    const monthly = event('monthly', '2030-03-01', 'paper-4');
    expect(knownOn(createRecord([monthly, source('paper-4', '2030-03')]), monthly)).toBe(
      '2030-03-31',
    );
  });
});

describe('the day something said became public', () => {
  const record = createRecord(entities);
  const claim = (fields: object) =>
    entity('claim', 'c', {
      question: 'q',
      by: 'union',
      date: '2030-03-05',
      stance: 'asserts',
      summary: 'S',
      body: 'They said it [@paper-1; @paper-2].',
      ...fields,
    });

  test('is not before it was said, though an older source be cited', () => {
    const said = claim({});
    expect(knownOn(createRecord([early, late, said]), said)).toBe('2030-03-05');
  });

  test.each([
    [
      'offer',
      { kind: 'proposal', parties: ['union'], terms: [{ issue: 'i', text: 'T [@paper-1].' }] },
    ],
    ['correction', {}],
  ] as const)('is for an %s not before its date either', (type, fields) => {
    const on = (date: string) => {
      const each = entity(type, 'e', { title: 'T', ...fields, date, body: 'B [@paper-1].' });
      return knownOn(createRecord([early, each]), each);
    };
    expect([on('2030-03-05'), on('2030-03-01')]).toEqual(['2030-03-05', '2030-03-02']);
  });

  test('is the first day that its date can mean, where its date is a month', () => {
    const said = claim({ date: '2030-03' });
    expect(knownOn(createRecord([early, late, said]), said)).toBe('2030-03-02');
  });

  test('is for a demand that of its first public step', () => {
    const demand = entity('demand', 'd', {
      title: 'T',
      issue: 'i',
      by: 'union',
      history: [
        { date: '2030-03-03', status: 'asked', text: 'Asked [@paper-2].' },
        { date: '2030-03-04', status: 'asked', text: 'Asked again [@paper-1].' },
      ],
      body: 'B [@paper-1].',
    });
    expect(knownOn(createRecord([early, late, demand]), demand)).toBe('2030-03-04');
  });

  test('is for a part that of its own first source, and not before that of the whole', () => {
    const stated = entity('event', 'e', { ...rally, known: '2030-03-04', body: 'B [@paper-1].' });
    expect(partKnownOn(record, march, ['paper-2'])).toBe('2030-03-09');
    expect(partKnownOn(record, stated, ['paper-1'])).toBe('2030-03-04');
    expect(partKnownOn(record, stated, ['paper-3'])).toBe('2030-03-04');
    expect(partKnownOn(record, march, ['paper-3'])).toBeUndefined();
  });
});

const rally = { title: 'T', date: '2030-03-01', kind: 'rally', side: 'union' };

function organization(name: string): object {
  return { name, kind: 'union', side: 'union' };
}
