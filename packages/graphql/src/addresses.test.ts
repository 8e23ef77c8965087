import { entityTypeNames } from '@strike-ledger/core';
import { expect, test } from 'vitest';

import { pathOf } from './addresses.ts';
import { entity, organization } from './testing/entity.ts';
import { town } from './testing/town.ts';

const CASES = [
  ['dispute', 'town-2030', '/town-2030/'],
  ['event', 'strike', '/town-2030/timeline/strike/'],
  ['issue', 'pay', '/town-2030/fighting-for/pay/'],
  ['demand', 'eight-percent', '/town-2030/fighting-for/pay/#demand-eight-percent'],
  ['offer', 'agreement', '/town-2030/offers/#agreement'],
  ['question', 'is-there-money', '/town-2030/budget/is-there-money/'],
  ['claim', 'enough', '/town-2030/budget/is-there-money/#enough'],
  ['measure', 'gap', '/town-2030/figures/gap/'],
  ['person', 'ada-lane', '/town-2030/people/#ada-lane'],
  ['organization', 'neighbors', '/town-2030/people/#neighbors'],
  ['organization', 'board', null],
  ['source', 'paper-1', '/town-2030/sources/paper-1/'],
  ['source', 'shared-1', '/sources/shared-1/'],
  ['resource', 'meals', '/town-2030/allies/#meals'],
  ['correction', 'wrong-crowd', '/town-2030/corrections/#wrong-crowd'],
  ['term', 'cola', '/glossary/#cola'],
  ['law', 'act', '/laws/act/'],
  ['calendar', '2029-30', '/town-2030/school-days/#2029-30'],
] as const;

test.each(CASES)('the address of %s %s is %s', (type, id, path) => {
  const found = town.find(type, 'town-2030', id);
  expect(found && pathOf(found)).toBe(path);
});

test('every type is among the cases', () => {
  expect(new Set(CASES.map(([type]) => type))).toEqual(new Set(entityTypeNames));
});

test('what helps families stands on their page', () => {
  const care = entity('resource', 'care', {
    title: 'Care',
    audience: ['allies', 'families'],
    kind: 'care',
    provider: 'town',
    availability: 'current',
    body: 'All day [@paper-1].',
  });
  expect(pathOf(care)).toBe('/town-2030/families/#care');
});

test('an organization that all disputes share has no page', () => {
  expect(pathOf(organization('erb', 'Employment Relations Board', 'neutral'))).toBeNull();
});
