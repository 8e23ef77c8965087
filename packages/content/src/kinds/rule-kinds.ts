import type { FindingDetails } from '@strike-ledger/core';

import type { Kinds } from './kind.ts';

const CLAIM = 'quarry-2030/claims/2030-03-01-bell-gap.md';
const ACT = 'laws/example-act.md';

/** What is wrong with files that are right one by one, and with figures. */
export const ruleKinds = {
  'correction/missing': {
    severity: 'error',
    title: 'A published fact that changed without a correction',
    message: ({ change }: { change: string }) =>
      `published and changed without a correction: ${change}`,
    help: ({ affects, excuse }: { affects: string; excuse: string }) =>
      `tell of it: \`strike new correction\`, with \`affects: [${affects}]\`; or, for a slip of the pen, end the message of the commit with a line such as \`${excuse}\``,
    meaning:
      'Somebody may have quoted a figure, a date or a name from these pages. When it turns out to be wrong, readers are told so, with what was right. This is checked against what was published, by `strike check --against main`.',
    example: { file: CLAIM, wrong: 'amount: 3500000', right: 'amount: 3000000' },
  },
  'event/told-twice': {
    severity: 'warning',
    title: 'An event that is told twice',
    message: ({ file, title }: FindingDetails['event/told-twice']) =>
      `${file} tells of the same day and nearly the same: "${title}"`,
    help: () => 'make the two one event, or say in the title what sets this one apart',
    other: 'the other event',
    meaning:
      'Two people may add one event without knowing of each other. Counted twice, it would look like two.',
    example: {
      file: 'quarry-2030/events/2030-03-01-first-session.md',
      wrong: session('Talks begin here'),
      right: session('The board hears of the first offer'),
    },
  },
  'figure/contradicts-itself': {
    severity: 'warning',
    title: 'One voice with two numbers',
    message: (each: FindingDetails['figure/contradicts-itself']) =>
      `${each.by} says ${each.amount} of \`${each.measure}\` on ${each.date}, and ${each.otherAmount} in ${each.otherFile}`,
    help: () =>
      'correct one of the two, or say in `note`, `period` or `basis` what sets them apart',
    other: 'the other number',
    meaning:
      'On one day one voice gives one number for one thing. Where it seems to give two, one is mistyped or they count different things.',
    example: {
      file: 'quarry-2030/claims/2030-03-01-bell-gap-again.md',
      wrong: bellOnTheGap(4_000_000),
      right: bellOnTheGap(3_000_000),
    },
  },
  'figure/does-not-fit-unit': {
    severity: 'warning',
    title: 'A number that its unit cannot have',
    message: ({ amount, fault }: FindingDetails['figure/does-not-fit-unit']) =>
      `${amount} ${fault}`,
    help: ({ measure, unit }: FindingDetails['figure/does-not-fit-unit']) =>
      `correct the amount, or the measure: \`${measure}\` counts ${unit}`,
    other: 'the unit of the measure',
    meaning:
      'Three dollars for a school year were three million in the source; 140 percent of the teachers are more than all of them.',
    example: { file: CLAIM, wrong: 'amount: 3', right: 'amount: 3000000' },
  },
  'figure/not-whole-dollars': {
    severity: 'error',
    title: 'Money that is not in whole dollars',
    message: ({ amount }: FindingDetails['figure/not-whole-dollars']) =>
      `${amount} is not an amount in whole dollars`,
    help: () => 'write the dollars out: 228000000 for 228 million',
    meaning:
      'Sums of money are written out in whole dollars, so that nobody has to guess whether a number is in millions.',
    example: { file: CLAIM, wrong: 'amount: 3000000.5', right: 'amount: 3000000' },
  },
  'figure/range-backwards': {
    severity: 'error',
    title: 'A range that runs backwards',
    message: ({ key }: { key: string }) =>
      `\`${key}\` is a range whose first end is not the lower one`,
    help: () => 'write the lower end first, for example [23, 26]',
    meaning: 'A range has two ends, the lower one first.',
    example: { file: CLAIM, wrong: 'amount: [4000000, 3000000]', right: 'amount: 3000000' },
  },
  'id/alias-taken': {
    severity: 'error',
    title: 'An old name that leads to two things',
    message: ({ type, alias, file, isName }: FindingDetails['id/alias-taken']) =>
      isName
        ? `\`${alias}\` is the name of the ${type} in content/${file}, and cannot be an old name as well`
        : `\`${alias}\` is an old name of the ${type} in content/${file} already`,
    help: ({ alias }: FindingDetails['id/alias-taken']) =>
      `take \`${alias}\` out of \`aliases\` where it does not belong`,
    other: 'what else has the name',
    meaning:
      'Whoever follows a link to an old name is sent to what has it now. Where two things claim it, one of them would be found no more.',
    example: {
      file: 'quarry-2030/events/2030-03-01-first-session.md',
      wrong: session('The board hears of the first offer', '\naliases: [2030-03-20-mediator]'),
      right: session(
        'The board hears of the first offer',
        '\naliases: [2030-03-01-the-first-session]',
      ),
    },
  },
  'id/duplicate': {
    severity: 'error',
    title: 'One id for two things',
    message: ({ type, id, twin }: { type: string; id: string; twin: string }) =>
      `the ${type} \`${id}\` also stands in content/${twin}`,
    help: () => 'keep one of the two files, or give one another name',
    other: 'the other file',
    meaning:
      'An id is looked up in the dispute and then among what all disputes share. Where it stands in both, nobody can tell which one is meant.',
    example: { file: 'quarry-2030/sources/act.yaml', belongs: 'sources/act.yaml' },
  },
  'law/circle': {
    severity: 'error',
    title: 'A law that counts in a circle',
    message: ({ circle }: FindingDetails['law/circle']) =>
      `the step is counted from itself: ${circle.join(' after ')}`,
    help: () => 'correct `after`: the first step of a law is counted from nothing',
    meaning: 'Each step of a law may be counted from an earlier one, and the first from none.',
    example: {
      file: ACT,
      wrong: 'phase: bargaining\n    after: mediation',
      right: 'phase: bargaining',
    },
  },
  'law/too-soon': {
    severity: 'error',
    title: 'Sooner than the law allows',
    message: ({ phase, date, law, earliest, waits }: FindingDetails['law/too-soon']) =>
      [
        `${phase} begins on ${date}, before ${law} allows it: not before ${earliest}`,
        ...waits.map(({ days, from, title }) => `${days} days from ${from} (${title})`),
      ].join(', '),
    help: ({ step }: FindingDetails['law/too-soon']) =>
      `correct the date or, where a source says that the round departed from the law, add \`departures\` with the step \`${step}\` and that source`,
    other: 'the days that the law sets',
    meaning:
      'The law that governs a round sets least numbers of days between its steps. A date that is too early is most often mistyped; where a round truly departed from the law, the event says so and cites who says it.',
    example: {
      file: 'quarry-2030/events/2030-03-20-mediator.md',
      wrong: 'date: 2030-03-10',
      right: 'date: 2030-03-20',
    },
  },
  'law/unknown-step': {
    severity: 'error',
    title: 'A step that the law does not have',
    message: ({ step, law }: FindingDetails['law/unknown-step']) =>
      `${law} has no step \`${step}\``,
    help: ({ steps }: FindingDetails['law/unknown-step']) => `its steps are: ${steps.join(', ')}`,
    other: 'the steps of the law',
    meaning:
      'A wait is counted from another step of the same law, and a departure is from one. Without that step the clock of the law would stand still.',
    example: { file: ACT, wrong: 'after: bargain', right: 'after: bargaining' },
  },
  'law/wrong-order': {
    severity: 'error',
    title: 'Out of the order of the law',
    message: ({ phase, date, law, missed, missedDay }: FindingDetails['law/wrong-order']) =>
      `${phase} begins on ${date}, ${
        missedDay ? `before ${missed} on ${missedDay}` : `but no event begins ${missed}`
      }: ${law} puts that first`,
    help: ({ step }: FindingDetails['law/wrong-order']) =>
      `correct \`begins\` or, where a source says that the round departed from the law, add \`departures\` with the step \`${step}\` and that source`,
    other: 'the step that comes first',
    meaning:
      'The phases of a round follow each other as the law has it. Where one is left out or comes early, the event says why and cites who says it.',
    example: {
      file: 'quarry-2030/events/2030-04-10-impasse.md',
      wrong: impasse('2030-03-12'),
      right: impasse('2030-04-10'),
    },
  },
} satisfies Kinds;

function session(title: string, more = ''): string {
  return `---
title: ${title}${more}
date: 2030-03-01
kind: session
side: neutral
---
The two sides met for the first time [@paper-2030-03-02].
`;
}

function bellOnTheGap(amount: number): string {
  return `---
question: gap
by: ann-bell
date: 2030-03-01
stance: asserts
summary: The two are millions of dollars apart.
figures:
  - measure: gap
    amount: ${amount}
---
Ann Bell said so to the board as well [@paper-2030-03-02].
`;
}

function impasse(date: string): string {
  return `---
title: The mediator finds no way
date: ${date}
kind: impasse
side: neutral
begins: [impasse]
---
The mediator gave up [@paper-2030-03-02].
`;
}
