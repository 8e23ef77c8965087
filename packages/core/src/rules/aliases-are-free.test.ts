import { describe, expect, test } from 'vitest';

import type { Entity } from '../record/entity.ts';
import { createRecord } from '../record/record.ts';
import { event } from '../testing/entity.ts';
import { aliasesAreFree } from './aliases-are-free.ts';

const march = event('march', '2030-03-01', 'paper-1');
const april = event('april', '2030-04-01', 'paper-1');
const renamed = (entity: Entity<'event'>, ...aliases: string[]): Entity<'event'> => ({
  ...entity,
  fields: { ...entity.fields, aliases },
});
const found = (...entities: Entity[]) => [...aliasesAreFree(createRecord(entities))];

describe('an old name', () => {
  test('is free where nothing is called so', () => {
    expect(found(renamed(march, 'early-march'), renamed(april, 'early-april'))).toEqual([]);
  });

  test('is refused where it is the name of something else', () => {
    expect(found(renamed(march, 'early-march', 'april'), april)).toMatchObject([
      {
        code: 'id/alias-taken',
        entity: { id: 'march' },
        path: ['aliases', 1],
        details: { alias: 'april', isName: true },
        other: { entity: { id: 'april' }, path: [] },
      },
    ]);
  });

  test('is refused where it is the name that the thing has now', () => {
    expect(found(renamed(march, 'march'))).toMatchObject([
      { entity: { id: 'march' }, details: { isName: true }, other: { entity: { id: 'march' } } },
    ]);
  });

  test('is refused where something else had it as well', () => {
    expect(found(renamed(march, 'spring'), renamed(april, 'spring'))).toMatchObject([
      { details: { alias: 'spring', isName: false }, other: { path: ['aliases'] } },
    ]);
  });

  test('may be that of something of another kind or of another dispute', () => {
    const elsewhere = { ...event('april', '2030-04-01', 'paper-1'), dispute: 'elsewhere-2030' };
    expect(found(renamed(march, 'april'), elsewhere)).toEqual([]);
  });
});
