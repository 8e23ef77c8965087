import type { Entity, Record } from '@strike-ledger/core';
import {
  dateText,
  figureText,
  isoOf,
  proseOf,
  referencesOf,
  statedFigures,
} from '@strike-ledger/core';

import { headingOf } from '../node/heading.ts';
import { plainText } from '../prose/plain-text.ts';

/** What of an entity is searched, in plain text. */
export type SearchedText = {
  /** Its title, and what it is called besides. */
  readonly titles: readonly string[];
  /** Who speaks or acts in it, who published it, in which role, and when. */
  readonly names: readonly string[];
  /** Its prose by paragraphs, its notes and its figures. */
  readonly prose: readonly string[];
};

/** The texts of an entity by which a search finds it. */
export function searchedText(record: Record, entity: Entity): SearchedText {
  return {
    titles: titlesOf(entity),
    names: [...bylinesOf(entity), ...voicesOf(record, entity), ...datesOf(entity)],
    prose: [
      ...proseOf(entity)
        // A translation says nothing that its original does not.
        .filter(({ path: [key] }) => key !== 'translations')
        .flatMap(({ text }) => plainText(text).split('\n\n')),
      ...notesOf(entity),
      ...statedFigures(record, entity).map(({ figure, footing }) => figureText(figure, footing)),
    ],
  };
}

function titlesOf(entity: Entity): readonly string[] {
  return [headingOf(entity), ...otherTitles(entity)];
}

function otherTitles({ type, fields }: Entity): readonly string[] {
  switch (type) {
    case 'organization':
      return present(fields.shortName);
    case 'term':
      return [...present(fields.abbreviation), ...fields.alsoCalled];
    case 'dispute':
    case 'law':
      return [fields.shortTitle];
    default:
      return [];
  }
}

function bylinesOf({ type, fields }: Entity): readonly string[] {
  switch (type) {
    case 'person':
      return fields.roles.map(({ title }) => title);
    case 'source':
      return [fields.outlet, ...fields.authors];
    case 'dispute':
      return [fields.place];
    case 'law':
      return [fields.jurisdiction, fields.statutes, ...fields.steps.map(({ title }) => title)];
    default:
      return [];
  }
}

function voicesOf(record: Record, entity: Entity): readonly string[] {
  const voices = referencesOf(entity)
    .filter(({ types }) => types.includes('person') || types.includes('organization'))
    .flatMap((reference) => record.resolve(entity, reference) ?? []);
  return [...new Set(voices)].flatMap(titlesOf);
}

function datesOf({ type, fields }: Entity): readonly string[] {
  switch (type) {
    case 'event':
    case 'offer':
    case 'claim':
    case 'correction':
      return [dateText(fields.date), isoOf(fields.date)];
    case 'source':
      return fields.published ? [dateText(fields.published), isoOf(fields.published)] : [];
    default:
      return [];
  }
}

function notesOf({ type, fields }: Entity): readonly string[] {
  switch (type) {
    case 'organization':
      return present(fields.description);
    case 'source':
      return present(fields.note);
    case 'claim':
      return present(fields.caution);
    case 'measure':
      return [fields.definition];
    case 'event':
      return fields.conflicts.flatMap(({ about, reading }) => [about, ...present(reading)]);
    case 'calendar':
      return fields.daysOff.map(({ why }) => why);
    default:
      return [];
  }
}

function present(text: string | undefined): readonly string[] {
  return text === undefined ? [] : [text];
}
