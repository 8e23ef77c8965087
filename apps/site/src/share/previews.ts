import type { PreviewsQuery } from '../gql/graphql.ts';
import { PreviewsDocument } from '../gql/graphql.ts';
import { countText } from '../prose/count-text.ts';
import { askAbout } from '../record/ask-about.ts';
import { askForAll } from '../record/ask-for-all.ts';
import { firstSentence } from './first-sentence.ts';
import type { Preview } from './preview-picture.ts';

type Dispute = NonNullable<PreviewsQuery['dispute']>;

/** What the preview of each section and of each event of a dispute says, by its name in addresses. */
export async function previewsOf(slug: string): Promise<ReadonlyMap<string, Preview>> {
  const previews = new Map<string, Preview>();
  const { answer: dispute, items: events } = await askForAll(
    (after) => askAbout(PreviewsDocument, { dispute: slug, after }),
    ({ timeline }) => timeline,
  );
  addSections(previews, dispute);
  for (const { slug, title, side, date, sources } of events) {
    const names = [...new Set(sources.map(({ label }) => label))];
    const preview = { about: dispute.shortTitle, kicker: date.text, title, side, sources: names };
    previews.set(`event-${slug}`, preview);
  }
  return previews;
}

function addSections(previews: Map<string, Preview>, dispute: Dispute): void {
  const { shortTitle: about, title, place, summary } = dispute;
  const detail = firstSentence(summary.text);
  const sources = [...new Set(summary.citations.map(({ source }) => source.label))];
  previews.set('overview', { about, kicker: place, title, detail, sources });
  for (const [name, title, detail] of sectionsOf(dispute)) {
    previews.set(name, { about, kicker: dispute.title, title, detail, sources: [] });
  }
}

function sectionsOf(dispute: Dispute): readonly [name: string, title: string, detail: string][] {
  const { issues, questions, offers, people, sources, resources, days, timeline } = dispute;
  const forFamilies = resources.filter(({ audience }) => audience.includes('FAMILIES'));
  return [
    [
      'timeline',
      'What happened, day by day',
      told(timeline.totalCount, ['event', 'events'], ', each with its sources'),
    ],
    [
      'school-days',
      'The school days that were lost',
      'How they are counted, and on which days no school was planned',
    ],
    [
      'on',
      'What could be known on each day',
      told(days.length, ['day', 'days'], ' that brought news'),
    ],
    [
      'fighting-for',
      'What they were fighting for',
      told(issues.length, ['subject', 'subjects'], ', both sides at equal size'),
    ],
    [
      'budget',
      'Was the money there?',
      told(questions.length, ['question', 'questions'], ', argued between named voices'),
    ],
    ['figures', 'The figures and who gave them', 'Each number belongs to the voice that gave it'],
    ['charts', 'The figures, drawn', 'Only what counts the same thing shares an axis'],
    ['index-a-to-z', 'Index, A to Z', 'Events, people, subjects and words, by name'],
    [
      'offers',
      'What exactly was on the table',
      told(offers.length, ['proposal or agreement', 'proposals and agreements'], ', dated'),
    ],
    [
      'families',
      'Help for families',
      told(forFamilies.length, ['offer of help', 'offers of help']),
    ],
    [
      'allies',
      'What allies could do and share',
      told(resources.length, [
        'letter, form, report or offer of help',
        'letters, forms, reports and offers of help',
      ]),
    ],
    [
      'people',
      'Who was who',
      told(people.length, ['person in a public role', 'people in public roles']),
    ],
    ['sources', 'Where this comes from', told(sources.length, ['source', 'sources'])],
    ['corrections', 'What was wrong and was put right', 'By us and by those we cite'],
  ];
}

// A picture does not say of what there is nothing.
function told(count: number, noun: readonly [one: string, many: string], rest = ''): string {
  return count > 0 ? countText(count, noun, rest) : '';
}
