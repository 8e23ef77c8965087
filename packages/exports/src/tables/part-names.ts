/** The table that a list, or an object, of the record becomes. */
export type PartName = {
  readonly table: string;
  /** For a list of plain values: the column that holds the value. */
  readonly column?: string;
};

/**
 * What each list and object within an entity is called as a table, by its place in the schema. Figures and lists of
 * sources are not here: they stand in `figure` and `citation`, wherever they are written.
 */
export const partNames: { readonly [place: string]: PartName } = {
  'person.roles': { table: 'role' },
  'issue.compared': { table: 'compared_measure', column: 'measure' },
  'demand.history': { table: 'demand_step' },
  'demand.outcome': { table: 'demand_outcome' },
  'offer.parties': { table: 'offering_party', column: 'organization' },
  'offer.terms': { table: 'offer_term' },
  'offer.costings': { table: 'costing' },
  'event.begins': { table: 'phase_beginning', column: 'phase' },
  'event.departures': { table: 'departure' },
  'event.people': { table: 'appearance', column: 'person' },
  'event.organizations': { table: 'participation', column: 'organization' },
  'event.issues': { table: 'event_subject', column: 'issue' },
  'event.offers': { table: 'tabled_offer', column: 'offer' },
  'event.conflicts': { table: 'conflict' },
  'event.conflicts.versions': { table: 'conflict_version', column: 'text' },
  'question.agreed': { table: 'agreed_point', column: 'text' },
  'question.disputed': { table: 'disputed_point', column: 'text' },
  'question.measures': { table: 'charted_measure', column: 'measure' },
  'claim.answers': { table: 'reply', column: 'answers' },
  'source.authors': { table: 'author', column: 'name' },
  'resource.audience': { table: 'resource_audience', column: 'audience' },
  'correction.affects': { table: 'affected_entity', column: 'entity' },
  'term.alsoCalled': { table: 'other_name', column: 'name' },
  'law.steps': { table: 'law_step' },
  'calendar.weekdays': { table: 'school_weekday', column: 'weekday' },
  'calendar.daysOff': { table: 'days_off' },
  'calendar.daysOff.dates': { table: 'day_off', column: 'date' },
  'calendar.closures': { table: 'closure' },
};

/**
 * The name of the table of a list or an object.
 * @throws {Error} where it has none yet, so that no key of the record is left out of the tables
 */
export function partNameOf(place: string): PartName {
  const name = partNames[place];
  if (!name) throw new Error(`The key \`${place}\` has no table: name it in part-names.ts.`);
  return name;
}
