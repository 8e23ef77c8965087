import type { Entity } from '@strike-ledger/core';
import { addressOf } from '@strike-ledger/core';
import { describe, expect, test } from 'vitest';

import { realRecord } from '../testing/exported.ts';
import { partNameOf } from './part-names.ts';
import { tables } from './tables.ts';
import { tablesOf } from './tables-of.ts';

const record = realRecord();
const filled = tablesOf(record);

describe('the tables', () => {
  test('have names and columns that say what they hold', () => {
    const silent = tables.flatMap(({ name, description, columns }) => [
      ...(description ? [] : [name]),
      ...columns.filter((each) => !each.description).map((each) => `${name}.${each.name}`),
    ]);
    expect(silent).toEqual([]);
    expect(new Set(tables.map(({ name }) => name)).size).toBe(tables.length);
  });

  test('hold every word and number of the record', () => {
    const cells = cellsByEntity();
    const lost = [...record.entities.values()].flatMap((entity) => {
      const held = cells.get(addressOf(entity)) ?? new Set();
      return valuesIn(entity).filter((value) => !held.has(value));
    });
    expect(lost).toEqual([]);
  });

  test('have no column that is always empty, and no cell outside of a column', () => {
    for (const { name, columns, rows } of filled) {
      const names = new Set(columns.map((each) => each.name));
      const odd = rows.flatMap((row) =>
        Object.entries(row).filter(([key, cell]) => cell !== null && !names.has(key)),
      );
      expect(odd, name).toEqual([]);
      for (const column of names) {
        expect(
          rows.some((row) => row[column] !== null),
          `${name}.${column}`,
        ).toBe(true);
      }
    }
  });

  test('point at rows that are there', () => {
    const values = new Map<string, Set<unknown>>();
    for (const { name, columns, rows } of filled) {
      for (const each of columns) {
        values.set(`${name}.${each.name}`, new Set(rows.map((row) => row[each.name])));
      }
    }
    const astray = filled.flatMap(({ name, columns, rows }) =>
      columns.flatMap(({ name: column, pointsAt }) => {
        const targets = pointsAt && values.get(`${pointsAt.table}.${pointsAt.column}`);
        const cells = rows.map((row) => row[column] ?? null).filter((cell) => cell !== null);
        return pointsAt && cells.some((cell) => !targets?.has(cell)) ? [`${name}.${column}`] : [];
      }),
    );
    expect(astray).toEqual([]);
  });

  test('cite from rows that are there', () => {
    const addresses = new Set(filled.flatMap(({ rows }) => rows.map(({ address }) => address)));
    const citations = filled.find(({ name }) => name === 'citation')?.rows ?? [];
    expect(citations.length).toBeGreaterThan(1000);
    expect(citations.filter(({ citing }) => !addresses.has(citing))).toEqual([]);
  });

  test('refuse a list of the record that has no name', () => {
    expect(() => partNameOf('event.witnesses')).toThrow(
      'The key `event.witnesses` has no table: name it in part-names.ts.',
    );
  });
});

// What stands in the rows of each entity and its parts; of an address also its last word, which the record writes.
function cellsByEntity(): Map<string, Set<unknown>> {
  const cells = new Map<string, Set<unknown>>();
  for (const { primaryKey, rows } of filled) {
    for (const row of rows) {
      const [owner = ''] = String(row[primaryKey[0] ?? '']).split('#');
      const held = cells.get(owner) ?? new Set();
      cells.set(owner, held);
      for (const cell of Object.values(row)) {
        held.add(cell);
        if (typeof cell !== 'string') continue;
        held.add(cell.split('/').at(-1));
        held.add(cell.split('/').slice(-2).join('/'));
      }
    }
  }
  return cells;
}

function valuesIn(entity: Entity): unknown[] {
  return leavesOf(entity.fields);
}

function leavesOf(value: unknown): unknown[] {
  if (value === undefined) return [];
  if (typeof value !== 'object' || value === null) return [value];
  if ('markdown' in value && 'tree' in value) return [value.markdown];
  return Object.values(value).flatMap(leavesOf);
}
