import { loadRecord } from '@strike-ledger/content';
import type { Day, Entity } from '@strike-ledger/core';
import { asOf, daysOfChange, knownOn, referencesOf, stateOn } from '@strike-ledger/core';
import { describe, expect, test } from 'vitest';

const { record } = loadRecord(new URL('../content', import.meta.url).pathname);

// Every eighth day with a change of either round, and November 7, 2023.
const days = record.disputes
  .flatMap(({ id }) => daysOfChange(record, id).filter((_day, index) => index % 8 === 0))
  .concat('2023-11-07' as Day);

describe.each([...new Set(days)].sort())('the record as of %s', (day) => {
  const seen = asOf(record, day);
  const entities = [...seen.entities.values()];

  test('cites nothing that came out later', () => {
    const late = entities.filter(
      (each) =>
        each.type === 'source' &&
        each.fields.kind !== 'statute' &&
        each.fields.published !== undefined &&
        (knownOn(record, each) ?? '') > day,
    );
    expect(late.map(({ id }) => id)).toEqual([]);
  });

  test('points at nothing that it does not hold', () => {
    const lost = entities.flatMap((each) =>
      referencesOf(each).filter((reference) => !seen.resolve(each, reference)),
    );
    expect(lost).toEqual([]);
  });

  test.each(record.disputes.map(({ id }) => id))('gives the state of %s on that day', (slug) => {
    expect(factsOf(stateOn(seen, slug, day))).toBe(factsOf(stateOn(record, slug, day)));
  });
});

// Everything but prose and its sources, of which only the public part is in the record as of a day.
function factsOf(state: object): string {
  return JSON.stringify(state, (key, value: unknown) => {
    if (key === 'text' || key === 'sources') return undefined;
    return isEntity(value) ? `${value.type}/${value.id}` : value;
  });
}

function isEntity(value: unknown): value is Entity {
  return typeof value === 'object' && value !== null && 'fields' in value && 'file' in value;
}
