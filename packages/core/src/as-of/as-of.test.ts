import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { Entity } from '../record/entity.ts';
import { knownOn, publishedBy } from '../record/known.ts';
import { createRecord } from '../record/record.ts';
import { referencesResolve } from '../rules/references-resolve.ts';
import { anyDay, anyRound } from '../testing/any-round.ts';
import { entity, source } from '../testing/entity.ts';
import { issue, measure, offer } from '../testing/round.ts';
import { town, townBasics } from '../testing/town.ts';
import type { Day } from '../time/calendar-date.ts';
import { asOf } from './as-of.ts';

const day = (text: string) => text as Day;
const early = source('early', '2030-03-02');
const late = source('late', '2030-03-09');
const undated = source('undated');
/** A statute as it stood later on. */
const edition = entity('source', 'edition', {
  outlet: 'The State',
  title: 'Statutes of the State',
  published: '2031-01-01',
  kind: 'statute',
  perspective: 'neutral',
});

const happening = (id: string, fields: object) =>
  entity('event', id, { title: id, date: '2030-03-01', kind: 'rally', side: 'union', ...fields });

describe('the record as of a day', () => {
  test('holds the sources that were out, and the statutes whatever their edition', () => {
    const record = asOf(town(early, late, undated, edition), day('2030-03-05'));
    const ids = [...record.entities.values()].flatMap(({ type, id }) =>
      type === 'source' ? id : [],
    );
    expect(ids.sort()).toEqual(['early', 'edition', 'paper', 'statute']);
  });

  test('holds what became public on that very day', () => {
    const record = town(early, happening('talk', { body: 'They met [@early].' }));
    const seen = (on: string) => asOf(record, day(on)).find('event', 'town-2030', 'talk');
    expect([seen('2030-03-01'), seen('2030-03-02')?.id]).toEqual([undefined, 'talk']);
  });

  test('holds an event with the sentences, figures and versions that were public', () => {
    const march = happening('march', {
      until: '2030-03-20',
      figures: [
        { measure: 'marchers', amount: 100, sources: ['early', 'late'] },
        { measure: 'marchers', amount: 900, sources: ['late'] },
      ],
      conflicts: [
        {
          about: 'how many',
          versions: ['One [@early].', 'Two [@early].', 'Three [@late].'],
          reading: 'Three.',
        },
        { about: 'where', versions: ['Here [@early].', 'There [@late].'] },
        { about: 'why', versions: ['Pay [@early].', 'Time [@early].'], reading: 'Both.' },
      ],
      body: 'They marched [@early]. They won [@late].',
    });
    const record = asOf(town(early, late, march, measure('marchers')), day('2030-03-05'));
    const seen = record.find('event', 'town-2030', 'march');
    expect(seen?.fields).toMatchObject({
      figures: [{ amount: 100, sources: ['early'] }],
      known: '2030-03-02',
    });
    expect(seen?.fields.body.markdown).toBe('They marched [@early].');
    expect(seen?.fields.until).toBeUndefined();
    expect(
      seen?.fields.conflicts.map(({ about, versions, reading }) => [
        about,
        versions.length,
        reading,
      ]),
    ).toEqual([
      ['how many', 2, undefined],
      ['why', 2, 'Both.'],
    ]);
    expect(record.sourcesOf(march)).toEqual([]);
    expect(seen && record.sourcesOf(seen)).toEqual([early]);
  });

  test('keeps the end of what is still to come', () => {
    const plan = happening('plan', {
      date: '2030-04-01',
      until: '2030-04-03',
      body: 'They will march [@early].',
    });
    const until = (on: string) =>
      asOf(town(early, plan), day(on)).find('event', 'town-2030', 'plan')?.fields.until;
    expect(['2030-03-31', '2030-04-01', '2030-04-03'].map(until)).toEqual([
      '2030-04-03',
      undefined,
      '2030-04-03',
    ]);
  });

  test('leaves out what an undated source says, and not what a statute does', () => {
    const body = 'They met [@early]. They sang [@undated]. So says the law [@edition].';
    const record = asOf(
      town(early, undated, edition, happening('talk', { body })),
      day('2030-03-05'),
    );
    expect(record.find('event', 'town-2030', 'talk')?.fields.body.markdown).toBe(
      'They met [@early]. So says the law [@edition].',
    );
  });

  test('holds an event that its file vouches for, with its undated source', () => {
    const rally = happening('rally', { known: '2030-03-03', body: 'They met [@undated].' });
    const rumor = happening('rumor', { body: 'They met [@undated].' });
    const record = asOf(town(undated, rally, rumor), day('2030-03-05'));
    expect(record.find('event', 'town-2030', 'rally')).toBeDefined();
    expect(record.find('event', 'town-2030', 'rumor')).toBeUndefined();
    expect(record.find('source', 'town-2030', 'undated')).toBe(undated);
  });

  test('holds a demand with the steps that were public, and no outcome before a settlement', () => {
    const demand = entity('demand', 'raise', {
      title: 'A raise',
      issue: 'pay',
      by: 'teachers',
      history: [
        { date: '2030-03-01', status: 'asked', text: 'Asked [@early].' },
        { date: '2030-03-02', status: 'countered', text: 'Answered [@late].' },
      ],
      outcome: { status: 'agreed', text: 'As asked [@early].' },
      body: 'Teachers want it [@early].',
    });
    const deal = offer('deal', '2030-03-08', 'both', 'late');
    const record = town(early, late, demand, deal, issue('pay'));
    const seen = (on: string) => asOf(record, day(on)).find('demand', 'town-2030', 'raise')?.fields;
    expect(seen('2030-03-01')).toBeUndefined();
    expect(seen('2030-03-05')?.history).toHaveLength(1);
    expect(seen('2030-03-05')?.outcome).toBeUndefined();
    expect(seen('2030-03-09')).toMatchObject({ history: [{}, {}], outcome: { status: 'agreed' } });
  });

  test('holds no outcome to come of a demand of which all else was public', () => {
    const asked = (id: string, ...cites: string[]) =>
      entity('demand', id, {
        title: id,
        issue: 'pay',
        by: 'teachers',
        history: [
          { date: '2030-03-01', status: 'asked', text: `Asked [${cites.join('; ')}].` },
          { date: '2030-03-01', status: 'countered', text: 'Answered [@early].' },
        ],
        ...(id !== 'open' && { outcome: { status: 'agreed', text: 'As asked [@early].' } }),
        body: 'Teachers want it [@early].',
      });
    const [raise, twice, open] = [
      asked('raise', '@early'),
      asked('twice', '@early', '@late'),
      asked('open', '@early'),
    ];
    const deal = offer('deal', '2030-03-08', 'both', 'late');
    const record = town(early, late, raise, twice, open, deal, issue('pay'));
    const seen = (id: string, on: string) => asOf(record, day(on)).find('demand', 'town-2030', id);
    expect(seen('raise', '2030-03-05')?.fields).toMatchObject({ history: [{}, {}] });
    expect(seen('raise', '2030-03-05')?.fields.outcome).toBeUndefined();
    expect(seen('raise', '2030-03-09')).toBe(raise);
    expect(seen('open', '2030-03-05')).toBe(open);
    expect(seen('twice', '2030-03-05')?.fields.history[0]?.text.markdown).toBe('Asked [@early].');
  });

  test('holds a person, an issue or a measure once something public points at it', () => {
    const person = entity('person', 'ann', {
      name: 'Ann',
      roles: [{ title: 'president', sources: ['late'] }],
    });
    const rally = happening('rally', {
      people: ['ann'],
      issues: ['pay'],
      body: 'Ann spoke [@early].',
    });
    const pay = entity('issue', 'pay', {
      title: 'Pay',
      order: 1,
      summary: 'They differ [@late].',
      compared: ['raise'],
      body: 'They differ [@late].',
    });
    const record = town(early, late, person, rally, pay, measure('raise'));
    const seen = asOf(record, day('2030-03-05'));
    expect(seen.find('person', 'town-2030', 'ann')?.fields.roles).toEqual([]);
    expect(seen.find('issue', 'town-2030', 'pay')?.fields).toMatchObject({
      compared: [],
      body: { markdown: '' },
    });
    expect(asOf(record, day('2030-03-01')).find('person', 'town-2030', 'ann')).toBeUndefined();
  });

  test('leaves out of a list what was not public', () => {
    const talks = happening('talks', { offers: ['bid', 'ask'], body: 'They met [@early].' });
    const record = asOf(
      town(
        early,
        late,
        talks,
        offer('ask', '2030-03-01', 'teachers', 'early'),
        offer('bid', '2030-03-01', 'district', 'late'),
        issue('pay'),
      ),
      day('2030-03-05'),
    );
    expect(record.find('event', 'town-2030', 'talks')?.fields.offers).toEqual(['ask']);
  });

  test('leaves remarks of ours off a claim', () => {
    const claim = entity('claim', 'gap', {
      question: 'money',
      by: 'district',
      date: '2030-03-01',
      stance: 'asserts',
      summary: 'Far apart.',
      caution: 'It was corrected in May.',
      body: 'They are far apart [@early].',
    });
    const money = entity('question', 'money', { title: 'Q?', order: 1, body: 'Is it [@late]?' });
    const { caution: _, ...fields } = claim.fields;
    const plain = { ...claim, id: 'plain', fields } as Entity;
    const seen = asOf(town(early, late, claim, plain, money), day('2030-03-05'));
    expect(seen.find('claim', 'town-2030', 'gap')?.fields.caution).toBeUndefined();
    expect(seen.find('claim', 'town-2030', 'gap')?.fields.known).toBe('2030-03-02');
    expect(seen.find('claim', 'town-2030', 'plain')).toBe(plain);
    expect(seen.find('question', 'town-2030', 'money')?.fields.body.markdown).toBe('');
  });

  test('brings along what an entry is about, and nothing that only a subject compares', () => {
    const pay = (compared: string) => issue('pay', compared);
    const seen = (...more: Entity[]) =>
      asOf(town(early, measure('raise'), ...more), day('2030-03-05'));
    expect(seen(pay('raise')).find('measure', 'town-2030', 'raise')).toBeUndefined();
    expect(seen(pay('raise')).find('issue', 'town-2030', 'pay')?.fields.compared).toEqual([]);
    const counted = happening('march', {
      figures: [{ measure: 'raise', amount: 3, sources: ['early'] }],
      body: 'They marched [@early].',
    });
    expect(seen(pay('raise'), counted).find('measure', 'town-2030', 'raise')).toBeDefined();
  });

  test('holds laws and words on any day, whatever they rest on', () => {
    const text = 'It is so [@undated; @late].';
    const word = entity('term', 'impasse', { title: 'impasse', body: 'A stop [@undated].' }, null);
    const shared = { ...undated, dispute: null };
    const law = town().find('law', null, 'act');
    const record = asOf(town(shared, word, happening('talk', { body: text })), day('2029-01-01'));
    expect(record.find('law', null, 'act')).toEqual(law);
    expect(record.find('term', null, 'impasse')).toBe(word);
    expect(record.find('organization', null, 'teachers')).toBeDefined();
    expect(record.disputes.map(({ id }) => id)).toEqual(['town-2030']);
    expect(record.find('event', 'town-2030', 'talk')).toBeUndefined();
  });

  test('cuts a story at its sentences, and what somebody said within them', () => {
    const body = 'It was so [@early], and so [@late]. It was thus [@early].';
    const said = entity('claim', 'gap', {
      question: 'money',
      by: 'district',
      date: '2030-03-01',
      stance: 'asserts',
      summary: 'So.',
      body,
    });
    const record = asOf(town(early, late, said, happening('talk', { body })), day('2030-03-05'));
    expect(record.find('claim', 'town-2030', 'gap')?.fields.body.markdown).toBe(
      'It was so [@early]. It was thus [@early].',
    );
    expect(record.find('event', 'town-2030', 'talk')?.fields.body.markdown).toBe(
      'It was thus [@early].',
    );
  });

  test('leaves translations off what it cuts, and on what it does not', () => {
    const translations = [{ language: 'es', of: 'sha256-000000000000', title: 'Charla' }];
    const seen = (fields: object) =>
      asOf(
        town(early, late, happening('talk', { translations, ...fields })),
        day('2030-03-05'),
      ).find('event', 'town-2030', 'talk')?.fields.translations;
    const body = 'It was so [@early].';
    expect(seen({ body })).toHaveLength(1);
    expect(seen({ body, until: '2030-03-05' })).toHaveLength(1);
    expect(seen({ body, until: '2030-03-06' })).toEqual([]);
    expect(seen({ body: `${body} And so [@late].` })).toEqual([]);
  });

  test('does not know when something ends that has begun', () => {
    const text = 'It was so [@early].';
    const calendar = entity('calendar', 'year', {
      title: 'Year',
      closures: [{ from: '2030-03-01', until: '2030-03-20', text }],
      body: text,
    });
    const person = entity('person', 'ann', {
      name: 'Ann',
      roles: [
        { title: 'chair', from: '2030-01', to: '2030-03-20', sources: ['early'] },
        { title: 'clerk', to: '2030-03-20', sources: ['early'] },
      ],
    });
    const resource = entity('resource', 'lunch', {
      title: 'Lunch',
      audience: ['families'],
      kind: 'meals',
      provider: 'district',
      from: '2030-03-01',
      to: '2030-03-20',
      availability: 'current',
      body: text,
    });
    const [basics, ...others] = townBasics({ to: '2030-03-20' });
    const whole = createRecord([
      ...(basics ? [basics] : []),
      ...others,
      early,
      calendar,
      person,
      resource,
      happening('rally', { people: ['ann'], until: '2030-03-20', body: text }),
    ]);
    const ends = (on: string) => {
      const record = asOf(whole, day(on));
      return [
        record.find('dispute', 'town-2030', 'town-2030')?.fields.to,
        record.find('calendar', 'town-2030', 'year')?.fields.closures[0]?.until,
        ...(record.find('person', 'town-2030', 'ann')?.fields.roles.map(({ to }) => to) ?? []),
        record.find('resource', 'town-2030', 'lunch')?.fields.to,
        record.find('event', 'town-2030', 'rally')?.fields.until,
      ];
    };
    expect(ends('2030-03-19')).toEqual(Array(6).fill(undefined));
    expect(ends('2030-03-20')).toEqual(Array(6).fill('2030-03-20'));
  });

  test('leaves out whole terms, and keeps a required list empty', () => {
    const terms = ['early', 'late'].map((cites) => ({
      issue: 'pay',
      text: `A raise [@${cites}].`,
    }));
    const bid = (...kept: number[]) =>
      entity('offer', 'bid', {
        title: 'A bid',
        date: '2030-03-01',
        kind: 'proposal',
        parties: ['district'],
        terms: terms.filter((_term, index) => kept.includes(index)),
        body: 'A bid [@early].',
      });
    const seen = (...kept: number[]) =>
      asOf(town(early, late, issue('pay'), bid(...kept)), day('2030-03-05')).find(
        'offer',
        'town-2030',
        'bid',
      )?.fields.terms.length;
    expect([seen(0, 1), seen(1)]).toEqual([1, 0]);
  });

  test('is the same in all that was public', () => {
    const whole = happening('whole', { body: 'They met [@early].' });
    const record = asOf(town(early, whole), day('2030-03-05'));
    expect(record.find('event', 'town-2030', 'whole')).toBe(whole);
  });
});

const DATED = new Set(['event', 'offer', 'claim', 'demand', 'calendar']);

describe('any record as of any day', () => {
  test('has no later source, no later entry and no pointer that leads nowhere', () => {
    fc.assert(
      fc.property(anyRound, anyDay, (round, on) => {
        const record = asOf(createRecord(round), on);
        expect([...referencesResolve(record)]).toEqual([]);
        const days = [...record.entities.values()].map((each) =>
          each.type === 'source'
            ? publishedBy(each)
            : DATED.has(each.type) && knownOn(record, each),
        );
        expect(days.filter((each) => each && each > on)).toEqual([]);
      }),
    );
  });

  test('is, seen again as of that day, what it was', () => {
    fc.assert(
      fc.property(anyRound, anyDay, (round, on) => {
        const once = asOf(createRecord(round), on);
        expect(asOf(once, on).contentHash).toBe(once.contentHash);
      }),
    );
  });
});
