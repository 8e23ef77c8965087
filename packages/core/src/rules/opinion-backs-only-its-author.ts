import { findVoice } from '../parties/voice.ts';
import type { CitedText } from '../prose/cited-text.ts';
import { paragraphsIn } from '../prose/prose-of.ts';
import type { Entity } from '../record/entity.ts';
import type { Record } from '../record/record.ts';
import type { Finding } from './finding.ts';

// Words that tell a reader that somebody's view follows.
const VIEW = /\b(opinion|editorial|columnist|essay|first-person)\b/i;

/** A paragraph that nothing but opinion backs says whose opinion it is. */
export function* opinionIsAttributed(
  record: Record,
  isAsked: (entity: Entity) => boolean = () => true,
): Generator<Finding> {
  const isOpinion = (id: string, { dispute }: Entity) =>
    record.find('source', dispute, id)?.fields.kind === 'opinion';
  const citesOpinion = ({ citations }: CitedText, entity: Entity) =>
    entity.type !== 'claim' &&
    isAsked(entity) &&
    citations.some(({ source }) => isOpinion(source, entity));
  for (const { entity, path, paragraph } of paragraphsIn(record, citesOpinion)) {
    const { words, offset, length } = paragraph;
    const sources = paragraph.sources.flatMap(
      (id) => record.find('source', entity.dispute, id) ?? [],
    );
    // Of a source that cannot be found nobody knows what it is.
    if (sources.length < paragraph.sources.length) continue;
    if (!areOpinion(sources)) continue;
    const names = sources.flatMap(namesOf);
    if (VIEW.test(words) || names.some((name) => words.toLowerCase().includes(name))) continue;
    yield {
      code: 'cite/only-opinion',
      entity,
      path,
      span: { offset, length },
      details: { outlets: outletsOf(sources) },
    };
  }
}

/** A claim that nothing but opinion backs is one of its author or outlet. */
export function* opinionBacksOnlyItsAuthor(record: Record): Generator<Finding> {
  for (const dispute of record.disputes) {
    for (const claim of record.list('claim', dispute.id)) {
      const sources = record.sourcesOf(claim);
      if (!areOpinion(sources)) continue;
      const voice = findVoice(record, claim, claim.fields.by);
      const names = sources.flatMap(namesOf);
      if (voice && voiceNames(voice).some((name) => names.includes(name))) continue;
      yield {
        code: 'claim/only-opinion',
        entity: claim,
        path: ['by'],
        details: { by: claim.fields.by, outlets: outletsOf(sources) },
      };
    }
  }
}

function areOpinion(sources: readonly Entity<'source'>[]): boolean {
  return sources.length > 0 && sources.every(({ fields }) => fields.kind === 'opinion');
}

function outletsOf(sources: readonly Entity<'source'>[]): string {
  return [...new Set(sources.map(({ fields }) => fields.outlet))].join(', ');
}

// The outlet, and each author in full and by the last name.
function namesOf({ fields: { outlet, authors } }: Entity<'source'>): readonly string[] {
  return [outlet, ...authors, ...authors.map((author) => author.split(' ').at(-1) ?? '')]
    .map((name) => name.toLowerCase().replace(/^the /, ''))
    .filter((name) => name !== '');
}

function voiceNames({ fields }: Entity<'person' | 'organization'>): readonly string[] {
  const short = 'shortName' in fields ? fields.shortName : undefined;
  return [fields.name, short ?? ''].map((name) => name.toLowerCase().replace(/^the /, ''));
}
