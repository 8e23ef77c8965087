import type { EntityType, FindingDetails } from '@strike-ledger/core';
import { entityTypes } from '@strike-ledger/core';

import type { Example, Kind } from './kind.ts';

type Details = FindingDetails['ref/unknown-entity'];

const SESSION = 'quarry-2030/events/2030-03-01-talks-begin.md';
const CLAIM = 'quarry-2030/claims/2030-03-01-bell-gap.md';

/** Where a pointer at a thing of each type stands, and how it may be mistyped. */
const examples: { readonly [Type in EntityType]: Example } = {
  calendar: affecting('calendar/2029-31', 'calendar/2029-30'),
  claim: affecting('claim/2030-03-01-bel-gap', 'claim/2030-03-01-bell-gap'),
  correction: affecting('correction/2030-03-06-dat', 'correction/2030-03-06-date'),
  demand: affecting('demand/a-rise', 'demand/a-raise'),
  dispute: affecting('dispute/quarry-2031', 'dispute/quarry-2030'),
  event: affecting('event/2030-03-01-talks-began', 'event/2030-03-01-talks-begin'),
  issue: { file: SESSION, wrong: 'issues: [pai]', right: 'issues: [pay]' },
  law: { file: 'quarry-2030/dispute.md', wrong: 'law: exampl-act', right: 'law: example-act' },
  measure: { file: CLAIM, wrong: '- measure: gaap', right: '- measure: gap' },
  offer: {
    file: SESSION,
    wrong: 'offers: [2030-03-01-teacher]\nissues: [pay]',
    right: 'issues: [pay]',
  },
  organization: {
    file: 'quarry-2030/people/ann-bell.yaml',
    wrong: 'organization: quarry-teacher',
    right: 'organization: quarry-teachers',
  },
  person: { file: SESSION, wrong: 'people: [ann-bel]', right: 'people: [ann-bell]' },
  question: { file: CLAIM, wrong: 'question: gaps', right: 'question: gap' },
  resource: affecting('resource/meals', 'resource/lunches'),
  source: {
    file: SESSION,
    wrong: 'for the first time [@papper-2030-03-02].',
    right: 'for the first time [@paper-2030-03-02].',
  },
  term: affecting('term/impase', 'term/impasse'),
};

const entityKind = kindOf(
  'thing',
  'A pointer of the form type/id has a word before the stroke that is no type.',
  affecting('events/2030-03-01-talks-begin', 'event/2030-03-01-talks-begin'),
);

/** Pointers that lead nowhere: a kind for each type of thing that may be pointed at. */
export const referenceKinds = {
  ...(Object.fromEntries(
    Object.entries(examples).map(([type, example]) => [
      `ref/unknown-${type}`,
      kindOf(type, `The files of the record point at each other by id.`, example),
    ]),
  ) as { readonly [Type in EntityType as `ref/unknown-${Type}`]: Kind<Details> }),
  'ref/unknown-entity': entityKind,
};

function kindOf(name: string, how: string, example: Example): Kind<Details> {
  return {
    severity: 'error',
    title: `${/^[aeiou]/.test(name) ? 'An' : 'A'} ${name} that is not in the record`,
    message: ({ id, types }) =>
      types.length === 0
        ? `\`${id}\` does not begin with a type and a stroke`
        : `no ${types.join(' or ')} \`${id}\` in this record`,
    help,
    other: 'the nearest that exists',
    meaning: `${how} An id that nothing has would be a dead link, so it is refused. The id of a thing is the name of its file without the ending.`,
    example,
  };
}

function help({ types, dispute }: Details): string {
  if (types.length === 0) return 'write type/id, for example claim/2023-10-30-adams-gap';
  const folders = types.map((type) =>
    type === 'dispute'
      ? 'a folder of its own in content/'
      : `content/${dispute ? `${dispute}/` : ''}${entityTypes[type].folder}/`,
  );
  return `add a file for it in ${folders.join(' or ')}, or correct the id`;
}

function affecting(wrong: string, right: string): Example {
  const text = (affected: string) => `---
title: A date was wrong
date: 2030-03-06
affects: [${affected}]
---
The day of the first session was wrong [@paper-2030-03-02].
`;
  return {
    file: 'quarry-2030/corrections/2030-03-06-date.md',
    wrong: text(wrong),
    right: text(right),
  };
}
