import type { Entity } from '../record/entity.ts';
import type { Record } from '../record/record.ts';
import { createRecord } from '../record/record.ts';
import { entity, source } from './entity.ts';

/** What every round of the town needs: its dispute, the parties and a law with a wait, a limit and a notice. */
export function townBasics(dispute: object = {}): readonly Entity[] {
  return [
    entity('dispute', 'town-2030', {
      title: 'The round of 2030',
      shortTitle: 'Town 2030',
      place: 'Town',
      timeZone: 'UTC',
      timeZoneName: 'UTC',
      union: 'teachers',
      employer: 'district',
      law: 'act',
      unit: 'Teachers [@paper].',
      contractExpires: '2030-06-30',
      from: '2030-01-01',
      summary: 'They met [@paper].',
      body: 'They met [@paper].',
      ...dispute,
    }),
    entity('organization', 'teachers', { name: 'Teachers', kind: 'union', side: 'union' }, null),
    entity(
      'organization',
      'district',
      { name: 'District', kind: 'employer', side: 'employer' },
      null,
    ),
    entity('law', 'act', { ...law, steps: steps.map(withText) }, null),
    source('paper', '2030-01-01'),
    entity('source', 'statute', { ...statute, kind: 'statute' }, null),
  ];
}

/** A record of the town with the given entities beside what every round needs. */
export function town(...entities: readonly Entity[]): Record {
  return createRecord([...townBasics(), ...entities]);
}

const law = {
  title: 'Example Act',
  shortTitle: 'the Act',
  jurisdiction: 'Example',
  statutes: '1-9',
  body: 'It orders the steps [@statute].',
};

const steps = [
  { id: 'bargaining', title: 'Bargaining', phase: 'bargaining' },
  { id: 'request', title: 'Request', days: 20, bound: 'at-least', after: 'bargaining' },
  { id: 'mediation', title: 'Mediation', phase: 'mediation', after: 'request' },
  {
    id: 'offers',
    title: 'Offers',
    phase: 'final-offers',
    days: 7,
    bound: 'at-most',
    after: 'mediation',
  },
  { id: 'wait', title: 'Wait', phase: 'cooling-off', days: 30, bound: 'at-least', after: 'offers' },
  { id: 'notice', title: 'Notice', phase: 'strike-notice' },
  {
    id: 'strike',
    title: 'Strike',
    phase: 'on-strike',
    days: 10,
    bound: 'at-least',
    after: 'notice',
  },
];

const statute = { outlet: 'Example', title: 'The Act', perspective: 'neutral' };

function withText(step: object): object {
  return { ...step, text: 'As the Act has it [@statute].' };
}
