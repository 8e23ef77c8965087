import { stringify } from 'csv-stringify/sync';

import type { MeasureSeriesFragment } from '../gql/graphql.ts';

const COLUMNS = [
  'date',
  'low',
  'high',
  'unit',
  'exactness',
  'horizon',
  'basis',
  'period',
  'text',
  'note',
  'by',
  'side',
  'stated_in',
  'sources',
];

/** The figures of a measure as CSV (RFC 4180), a row each; what the record does not state is empty. */
export function seriesCsv({ series }: Pick<MeasureSeriesFragment, 'series'>): string {
  const rows = series.map(({ date, figure, voice, entity }) => ({
    ...figure,
    date: date.iso,
    by: voice?.label,
    side: voice?.side.toLowerCase(),
    exactness: figure.exactness.toLowerCase().replace('_', '-'),
    stated_in: entity.path,
    sources: figure.sources.map(({ path }) => path).join(' '),
  }));
  return stringify(rows, { columns: COLUMNS, header: true, record_delimiter: 'windows' });
}
