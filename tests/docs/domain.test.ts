import { readFileSync } from 'node:fs';

import { kinds } from '@strike-ledger/content';
import { entityTypeNames, entityTypes, notices, phases, rules } from '@strike-ledger/core';
import { describe, expect, test } from 'vitest';

const root = new URL('../..', import.meta.url).pathname;
const text = readFileSync(`${root}docs/domain.md`, 'utf8');
const sections = new Map(
  text.split(/^(?=#{2,3} )/m).map((section) => {
    const [heading = '', ...lines] = section.split('\n');
    return [heading.replace(/^#+ /, ''), lines.join('\n')];
  }),
);
const codesIn = (section = '') => [...section.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code);
/** What every entity may have, explained once for all. */
const SHARED = 'aliases';

describe.each(entityTypeNames)('%s', (type) => {
  const section = sections.get(type.replace(/^./, (first) => first.toUpperCase()));

  test('has a section that leads to its schema and names its keys and no others', () => {
    expect(section).toContain(`../content/.schemas/${type}.schema.json`);
    const keys = Object.keys(entityTypes[type].schema.shape).filter((key) => key !== SHARED);
    expect(codesIn(section).sort()).toEqual(keys.sort());
  });
});

test('what every entity may have is explained', () => {
  expect(codesIn(sections.get('What is written down'))).toContain(SHARED);
});

test('the phases stand in their order', () => {
  const [, told = ''] = /\*\*The phase\*\*.*In order: (.*)/.exec(text) ?? [];
  expect(codesIn(told)).toEqual(phases);
});

test('every rule stands in the table, with every kind of mistake that it finds', () => {
  const rows = [...text.matchAll(/^\| `(\w+)` \|.*\| (.*) \|$/gm)].map(
    ([, rule = '', found = '']) => ({
      rule,
      found: codesIn(found).filter((code) => !code.endsWith('…')),
    }),
  );
  expect(rows.map(({ rule }) => rule)).toEqual([...rules, ...notices].map(({ name }) => name));
  const found = rows.flatMap((row) => row.found);
  expect(found.filter((code) => !(code in kinds))).toEqual([]);
  const findings = readFileSync(`${root}packages/core/src/rules/finding.ts`, 'utf8');
  const named = [...findings.matchAll(/readonly '([a-z-]+\/[a-z-]+)':/g)].map(([, code]) => code);
  expect(found.sort()).toEqual(named.sort());
});
