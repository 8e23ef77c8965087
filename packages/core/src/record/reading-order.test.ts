import { describe, expect, test } from 'vitest';

import { entity, event, source } from '../testing/entity.ts';
import { issue } from '../testing/round.ts';
import type { Entity } from './entity.ts';
import { createRecord } from './record.ts';

const inOrder = (...entities: readonly Entity[]) =>
  [[...entities], [...entities].reverse()].map((files) =>
    [...createRecord(files).entities.values()].map(({ id }) => id),
  );

const rally = (id: string, time?: string) =>
  entity('event', id, {
    title: id,
    date: '2030-03-01',
    kind: 'rally',
    side: 'union',
    body: 'They met [@paper].',
    ...(time && { time }),
  });

describe('the entities of a record stand', () => {
  const alike = (...ids: string[]) => [ids, ids];

  test('by type', () => {
    expect(inOrder(source('a', '2029-01-01'), event('b', '2030-01-01', 'a'), issue('c'))).toEqual(
      alike('c', 'b', 'a'),
    );
  });

  test('by day, those without one last', () => {
    const sources = [source('a'), source('b', '2030-03'), source('c', '2030-02-28')];
    expect(inOrder(...sources)).toEqual(alike('c', 'b', 'a'));
  });

  test('of one day by the time, those without one first', () => {
    const rallies = [rally('a', '19:05'), rally('b', '09:30'), rally('c', '09:05'), rally('d')];
    expect(inOrder(...rallies)).toEqual(alike('d', 'c', 'b', 'a'));
  });

  test('by the order that files give, and then by name', () => {
    const first = entity('question', 'z', { title: 'Z?', order: 1, body: 'Is it [@paper]?' });
    const second = (id: string) =>
      entity('question', id, { title: 'Q?', order: 2, body: 'Is it [@paper]?' });
    expect(inOrder(second('b'), first, second('a'))).toEqual(alike('z', 'a', 'b'));
  });
});

const text = 'So it was [@paper].';

test.each([
  ['offer', { title: 'T', kind: 'proposal', parties: ['union'], terms: [{ issue: 'pay', text }] }],
  ['claim', { question: 'q', by: 'union', stance: 'asserts', summary: 'S' }],
  ['correction', { title: 'T' }],
] as const)('each %s stands at its day', (type, fields) => {
  const on = (id: string, date: string) => entity(type, id, { ...fields, date, body: text });
  expect(inOrder(on('b', '2030-01-01'), on('a', '2030-02-01'))).toEqual([
    ['b', 'a'],
    ['b', 'a'],
  ]);
});

test.each([
  ['issue', { summary: text }],
  ['demand', { issue: 'pay', by: 'union', history: [{ date: '2030', status: 'asked', text }] }],
  [
    'resource',
    { audience: ['allies'], kind: 'action', provider: 'union', availability: 'current' },
  ],
] as const)('each %s stands at the place that its file gives', (type, fields) => {
  const at = (id: string, order: number) =>
    entity(type, id, { title: id, ...fields, order, body: text });
  expect(inOrder(at('b', 1), at('a', 2))).toEqual([
    ['b', 'a'],
    ['b', 'a'],
  ]);
});

test('disputes are listed with the newest first', () => {
  const round = (id: string, from: string) =>
    entity(
      'dispute',
      id,
      {
        title: id,
        shortTitle: id,
        place: 'Town',
        timeZone: 'UTC',
        timeZoneName: 'UTC',
        union: 'teachers',
        employer: 'district',
        law: 'act',
        unit: 'Teachers [@paper].',
        contractExpires: '2030-06-30',
        from,
        summary: 'They met [@paper].',
        body: 'They met [@paper].',
      },
      id,
    );
  const rounds = [source('paper'), round('b-2026', '2026-03'), round('a-2030', '2030-01-01')];
  expect(createRecord(rounds).disputes.map(({ id }) => id)).toEqual(['a-2030', 'b-2026']);
});
