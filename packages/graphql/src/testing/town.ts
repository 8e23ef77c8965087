import type { Entity } from '@strike-ledger/core';
import { createRecord } from '@strike-ledger/core';

import { entity, event, inSpanish, organization, source } from './entity.ts';
import { townOffers } from './town-offers.ts';

const parties: readonly Entity[] = [
  organization('union', 'Town Union', 'union', {
    shortName: 'TU',
    url: 'https://union.example/',
    description: 'The union of the town.',
  }),
  organization('town', 'The Town', 'employer'),
  organization('board', 'Labor Board', 'neutral'),
  entity('organization', 'neighbors', {
    name: 'Neighbors of the Town',
    kind: 'community-group',
    side: 'neutral',
  }),
  entity('person', 'ada-lane', {
    name: 'Ada Lane',
    roles: [
      { title: 'clerk', to: '2029', sources: ['paper-1'] },
      { title: 'president', organization: 'union', from: '2030-01', sources: ['paper-1'] },
    ],
  }),
];

const sources: readonly Entity[] = [
  source('paper-1', '2030-01-02', { authors: ['B. Reporter'], note: 'Read in full.' }),
  source('paper-2', '2030-03'),
  source('union-1', '2030-02-01', { outlet: 'Town Union', kind: 'primary', perspective: 'union' }),
  source('undated', undefined, { archived: 'https://archive.example/undated' }),
  entity(
    'source',
    'shared-1',
    { outlet: 'Statutes', title: 'The Act', kind: 'statute', perspective: 'neutral' },
    null,
  ),
];

const events: readonly Entity[] = [
  event('opening', '2030-01-10', {
    begins: ['bargaining'],
    people: ['ada-lane'],
    translations: [inSpanish({ body: 'Hay un punto muerto [@paper-1].' })],
  }),
  event('offer', '2030-02-03', { time: '19:30', offers: ['union-first'], side: 'union' }),
  event('morning', '2030-02-20', { time: '09:00', kind: 'rally', side: 'union', issues: ['pay'] }),
  event('evening', '2030-02-20', { time: '18:05', kind: 'statement', side: 'employer' }),
  event('strike', '2030-03-01', {
    until: '2030-03-05',
    begins: ['on-strike'],
    kind: 'strike',
    organizations: ['board'],
    figures: [{ measure: 'crowd', amount: [300, 400], by: 'ada-lane', sources: ['paper-2'] }],
    conflicts: [{ about: 'the crowd', versions: ['Many [@paper-2].'], reading: 'Nobody counted.' }],
    known: '2030-03-02',
  }),
  event('deal', '2030-03~', { kind: 'tentative-agreement' }),
];

const budget: readonly Entity[] = [
  entity('question', 'is-there-money', {
    title: 'Is there money?',
    order: 1,
    agreed: ['There is a budget [@paper-1].'],
    disputed: ['Whether it suffices [@paper-1].'],
    measures: ['gap'],
    body: 'It is about money [@paper-1].',
  }),
  entity('claim', 'enough', {
    question: 'is-there-money',
    by: 'ada-lane',
    date: '2030-02-01',
    stance: 'asserts',
    summary: 'There is enough.',
    caution: 'Seen only on a flier.',
    figures: [
      {
        measure: 'gap',
        amount: 2_000_000,
        exactness: 'at-least',
        period: '2029-30',
        note: 'As of May.',
      },
    ],
    body: 'There is enough, she said [@union-1, p. 2].',
  }),
  entity('claim', 'not-enough', {
    question: 'is-there-money',
    by: 'town',
    date: '2030-02-02',
    stance: 'disputes',
    summary: 'There is not.',
    answers: ['enough'],
    body: 'There is not, the town said [@paper-1].',
  }),
  entity('measure', 'gap', {
    title: 'Distance',
    unit: 'USD',
    definition: 'Between the two.',
    horizon: '3-years',
    basis: 'town-costing',
  }),
  entity('measure', 'crowd', {
    title: 'Crowd',
    unit: 'people',
    definition: 'Heads.',
    observations: [{ date: '2030-01', amount: 12, sources: ['undated'] }],
  }),
];

const others: readonly Entity[] = [
  entity('resource', 'meals', {
    title: 'Meals',
    audience: ['allies'],
    kind: 'meals',
    provider: 'town',
    url: 'https://town.example/meals',
    from: '2030-03-01',
    to: '2030-03-05',
    availability: 'archived',
    body: 'Lunch at noon [@paper-2].',
  }),
  entity('correction', 'wrong-crowd', {
    title: 'The crowd was miscounted',
    date: '2030-03-06',
    by: 'board',
    affects: ['event/strike', 'person/ada-lane', 'issue/pay', 'demand/eight-percent'],
    body: 'It was smaller [@paper-2].',
  }),
  entity('correction', 'wrong-correction', {
    title: 'The correction was wrong',
    date: '2030-03-07',
    affects: ['correction/wrong-crowd', 'term/cola', 'law/act', 'calendar/2029-30'],
    body: 'So it was [@paper-2].',
  }),
  entity('calendar', '2029-30', {
    title: 'School year 2029-30',
    firstDay: '2029-09-01',
    lastDay: '2030-06-15',
    daysOff: [{ dates: ['2030-03-04'], why: 'A fair', text: 'The fair [@paper-1].' }],
    closures: [{ from: '2030-03-01', until: '2030-03-05', text: 'Closed [@paper-2].' }],
    body: 'Weekdays but the fair [@paper-1].',
  }),
  entity(
    'term',
    'impasse',
    {
      title: 'impasse',
      body: 'They are stuck [@shared-1].',
      translations: [
        inSpanish({ title: 'punto muerto', body: 'Un punto muerto no avanza [@shared-1].' }),
      ],
    },
    null,
  ),
  entity(
    'term',
    'cola',
    {
      title: 'Cost-of-living adjustment',
      abbreviation: 'COLA',
      alsoCalled: ['cost-of-living raise'],
      body: 'A raise [@shared-1].',
    },
    null,
  ),
  entity(
    'law',
    'act',
    {
      title: 'The Act of Bargaining',
      shortTitle: 'The Act',
      jurisdiction: 'The State',
      statutes: '1 to 9',
      steps: [
        { id: 'impasse', title: 'Impasse', phase: 'impasse', text: 'Say so [@shared-1].' },
        {
          id: 'wait',
          title: 'Wait',
          days: 30,
          bound: 'at-least',
          after: 'impasse',
          statute: '3(1)',
          text: 'Wait [@shared-1].',
        },
      ],
      body: 'It covers all [@shared-1].',
    },
    null,
  ),
];

const dispute = entity('dispute', 'town-2030', {
  title: 'The strike of the town',
  shortTitle: 'Town 2030',
  place: 'Town, State',
  timeZone: 'America/Los_Angeles',
  timeZoneName: 'Pacific time',
  union: 'union',
  employer: 'town',
  law: 'act',
  unit: 'Forty clerks [@paper-1].',
  contractExpires: '2030-01-31',
  from: '2030-01-10',
  to: '2030-03-06',
  figures: [{ measure: 'crowd', amount: 40, exactness: 'about', sources: ['paper-2'] }],
  summary: 'They struck [@paper-1].',
  commonGood: 'For the town [@union-1].',

  body: 'They struck and agreed [@paper-1; @paper-2].',
});

/** A small record that holds one of everything, so that tests can say what to expect. */
export const town = createRecord([
  dispute,
  ...parties,
  ...sources,
  ...events,
  ...townOffers,
  ...budget,
  ...others,
]);
