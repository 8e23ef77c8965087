import type { FilledTable } from '../tables/tables-of.ts';

/** A question that many readers have, as a view. */
export type View = {
  readonly name: string;
  readonly description: string;
  /** The tables that it asks, and those of their columns that a record may leave empty. */
  readonly asks: readonly string[];
  readonly query: string;
};

/** The views of the database. */
export const views: readonly View[] = [
  {
    name: 'voice',
    description: 'Everybody who says something, persons and organizations in one list.',
    asks: ['person', 'organization'],
    query: `SELECT address, 'person' AS type, name FROM person
  UNION ALL SELECT address, 'organization', name FROM organization`,
  },
  {
    name: 'stated_figure',
    description: 'Every number with what it measures, in which unit, and who says so.',
    asks: ['figure', 'figure.by', 'measure', 'person', 'organization'],
    query: `SELECT figure.*, measure.title, measure.unit, voice.name AS voice
  FROM figure
  JOIN measure ON measure.address = figure.measure
  LEFT JOIN voice ON voice.address = figure."by"`,
  },
  {
    name: 'cited_source',
    description: 'Which entity cites which source, each pair once, with how often.',
    asks: ['citation', 'source', 'entity'],
    query: `SELECT citation.entity, entity.type, citation.source, source.outlet, source.title, count(*) AS citations
  FROM citation
  JOIN entity ON entity.address = citation.entity
  JOIN source ON source.address = citation.source
  GROUP BY citation.entity, citation.source`,
  },
];

/** The statements that make the views whose tables and columns are there. */
export function createViews(tables: readonly FilledTable[]): readonly string[] {
  const names = new Set(
    tables.flatMap(({ name, columns }) => [name, ...columns.map((each) => `${name}.${each.name}`)]),
  );
  return views
    .filter(({ asks }) => asks.every((name) => names.has(name)))
    .map(({ name, description, query }) => `CREATE VIEW ${name} AS -- ${description}\n  ${query}`);
}
