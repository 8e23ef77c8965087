/** The table that a list, or an object, of the record becomes. */
export type PartName = {
  readonly table: string;
  /** For a list of plain values: the column that holds the value. */
  readonly column?: string;
  /** What a row is, where the schema of the whole does not say so. */
  readonly row?: string;
};

/**
 * What each list and object within an entity is called as a table, by its place in the schema. Figures and lists of
 * sources are not here: they stand in `figure` and `citation`, wherever they are written.
 */
const partNames: { readonly [place: string]: PartName } = {
  'dispute.translations': { table: 'dispute_translation' },
  'person.roles': { table: 'role' },
  'issue.translations': { table: 'issue_translation' },
  'demand.translations': { table: 'demand_translation' },
  'event.translations': { table: 'event_translation' },
  'resource.translations': { table: 'resource_translation' },
  'term.translations': { table: 'term_translation' },
  'issue.compared': {
    table: 'compared_measure',
    row: 'A measure on which both sides put a number on an issue.',
    column: 'measure',
  },
  'demand.history': { table: 'demand_step' },
  'demand.outcome': { table: 'demand_outcome', row: 'What became of a demand in the settlement.' },
  'offer.parties': {
    table: 'offering_party',
    row: 'A party that makes an offer: one of them, or both for an agreement.',
    column: 'organization',
  },
  'offer.terms': { table: 'offer_term' },
  'offer.costings': { table: 'costing' },
  'event.begins': {
    table: 'phase_beginning',
    row: 'A phase of the round that begins with an event.',
    column: 'phase',
  },
  'event.departures': { table: 'departure' },
  'event.people': {
    table: 'appearance',
    row: 'Somebody who acts or is quoted in an event.',
    column: 'person',
  },
  'event.organizations': {
    table: 'participation',
    row: 'A body that acts in an event, beside the two parties.',
    column: 'organization',
  },
  'event.issues': {
    table: 'event_subject',
    row: 'An issue that an event is about.',
    column: 'issue',
  },
  'event.offers': {
    table: 'tabled_offer',
    row: 'An offer put on the table in an event.',
    column: 'offer',
  },
  'event.conflicts': { table: 'conflict' },
  'event.conflicts.versions': {
    table: 'conflict_version',
    row: 'A version of something on which the sources disagree, the best grounded first.',
    column: 'text',
  },
  'question.agreed': {
    table: 'agreed_point',
    row: 'Something on a question that both sides accept.',
    column: 'text',
  },
  'question.disputed': {
    table: 'disputed_point',
    row: 'Something on a question on which the sides part.',
    column: 'text',
  },
  'question.measures': {
    table: 'charted_measure',
    row: 'A measure charted beside a question.',
    column: 'measure',
  },
  'claim.answers': { table: 'reply', row: 'A claim that replies to another.', column: 'answers' },
  'source.authors': { table: 'author', row: 'A writer named by a source.', column: 'name' },
  'resource.audience': {
    table: 'resource_audience',
    row: 'A kind of reader whom a resource helps.',
    column: 'audience',
  },
  'correction.affects': {
    table: 'affected_entity',
    row: 'Something that a correction touches.',
    column: 'entity',
  },
  'term.alsoCalled': { table: 'other_name', row: 'Another word for a term.', column: 'name' },
  'law.steps': { table: 'law_step' },
  'calendar.weekdays': {
    table: 'school_weekday',
    row: 'A day of the week on which a calendar has school.',
    column: 'weekday',
  },
  'calendar.daysOff': { table: 'days_off' },
  'calendar.daysOff.dates': { table: 'day_off', row: 'A day without school.', column: 'date' },
  'calendar.closures': { table: 'closure' },
};

/**
 * The name of the table of a list or an object.
 * @throws {Error} where it has none yet, so that no key of the record is left out of the tables
 */
export function partNameOf(place: string): PartName {
  const name = partNames[place] ?? aliasName(place);
  if (!name) throw new Error(`The key \`${place}\` has no table: name it in part-names.ts.`);
  return name;
}

// Every type of entity may have been renamed, so this list is the same for all.
function aliasName(place: string): PartName | undefined {
  const [type = '', key] = place.split('.');
  return key === 'aliases'
    ? { table: `${type}_alias`, row: 'An id that it had before.', column: 'alias' }
    : undefined;
}
