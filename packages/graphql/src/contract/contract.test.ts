import { readFileSync } from 'node:fs';

import { buildSchema } from 'graphql';
import { describe, expect, test } from 'vitest';

import { schemaVersion } from '../schema/meta/about.ts';
import { printedSchema } from '../schema.ts';
import { deprecationsIn } from './deprecation.ts';
import { hastyRemovals } from './hasty-removals.ts';
import { schemaChanges } from './schema-change.ts';
import { unrecordedChanges } from './unrecorded-changes.ts';
import { releasesIn, unreleasedEntries } from './unreleased.ts';

const changelog = read('SCHEMA_CHANGELOG.md');
const today = new Date().toISOString().slice(0, 10);

describe('the schema', () => {
  const released = buildSchema(read('released.graphql'));
  const current = buildSchema(printedSchema());

  test('differs from the last release only in what its changelog tells', async () => {
    const changes = await schemaChanges(released, current);
    expect(unrecordedChanges(changes, unreleasedEntries(changelog))).toEqual([]);
  });

  test('has lost nothing that was not deprecated until a day now past', async () => {
    const changes = await schemaChanges(released, current);
    expect(hastyRemovals(changes, deprecationsIn(released), today)).toEqual([]);
  });

  test('names for what is deprecated the replacement and the day on which it goes away', () => {
    expect(deprecationsIn(current).filter(({ goesAway }) => !goesAway)).toEqual([]);
  });

  test('bears the version of the last release in its changelog', () => {
    const [last] = releasesIn(changelog);
    expect(last?.version).toBe(schemaVersion);
  });
});

describe('a change of the schema', () => {
  const before =
    'type Query { old: Int @deprecated(reason: "Use new instead. Goes away on 2027-06-01.") kept(size: Int): Int }';
  const after = 'type Query { kept(size: Int!): Int new: Int }';

  test.each([
    [
      'told in full',
      [
        '### Added',
        '- `Query.new`: what old was.',
        '### Breaking',
        '- `Query.old`: gone.',
        '- `Query.kept.size`: required.',
      ],
      [],
    ],
    [
      'told of the whole type',
      ['### Changed', '- `Query`: more.', '### Breaking', '- `Query`: less.'],
      [],
    ],
    ['not told', [], ['Query.new', 'Query.old', 'Query.kept.size']],
    [
      'told as if it broke nothing',
      ['### Changed', '- `Query.old`: gone.', '- `Query.kept`: required.', '- `Query.new`: new.'],
      ['Query.old', 'Query.kept.size', 'Query.old', 'Query.kept'],
    ],
    [
      'told though it is none',
      [
        '### Added',
        '- `Query.never`: new.',
        '- `Query.new`: new.',
        '### Breaking',
        '- `Query`: less.',
      ],
      ['Query.never'],
    ],
  ])('%s', async (_, lines, unrecorded) => {
    const changes = await schemaChanges(buildSchema(before), buildSchema(after));
    const entries = unreleasedEntries(
      [
        '# Changelog',
        '',
        '## Unreleased',
        '',
        ...lines,
        '',
        '## 1.0.0 - 2026-11-22',
        '- `Query.old`: first.',
      ].join('\n'),
    );
    const paths = unrecordedChanges(changes, entries).map((line) => /`([^`]+)`/.exec(line)?.[1]);
    expect(paths.toSorted()).toEqual(unrecorded.toSorted());
  });

  test.each([
    [
      'before the day that was promised',
      before,
      '2027-05-31',
      ['it was promised until 2027-06-01'],
    ],
    ['on that day', before, '2027-06-01', []],
    [
      'without a deprecation',
      'type Query { old: Int kept: Int }',
      '2027-06-01',
      ['deprecated and with a date'],
    ],
  ])('that removes a field %s', async (_, old, day, complaints) => {
    const changes = await schemaChanges(buildSchema(old), buildSchema(after));
    const found = hastyRemovals(changes, deprecationsIn(buildSchema(old)), day);
    expect(found).toEqual(complaints.map((complaint) => expect.stringContaining(complaint)));
  });

  test.each([
    ['Use new instead. Goes away on 2027-06-01.', '2027-06-01'],
    ['Nothing takes its place: nobody counts it. Goes away on 2027-06-01.', '2027-06-01'],
    ['Use new instead.', undefined],
    ['No longer supported', undefined],
  ])('that deprecates with "%s" promises %s', (reason, day) => {
    const deprecated = buildSchema(
      `type Query { a(b: Int @deprecated(reason: "${reason}")): C } enum C { D @deprecated(reason: "${reason}") }`,
    );
    expect(deprecationsIn(deprecated)).toEqual([
      { path: 'Query.a.b', reason, goesAway: day },
      { path: 'C.D', reason, goesAway: day },
    ]);
  });
});

function read(file: string): string {
  return readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
}
