import type { Record } from '@strike-ledger/core';
import { printedSchema } from '@strike-ledger/graphql';

import { answers } from './answers/answers.ts';
import { archiveFile } from './archive.ts';
import { csvText } from './csv/csv-text.ts';
import { csvPathOf, dataPackage } from './csv/data-package.ts';
import type { ExportFile } from './export-file.ts';
import { jsonText, textFile } from './export-file.ts';
import { atomText } from './feeds/atom-text.ts';
import { feedOf } from './feeds/feed.ts';
import { jsonFeedText } from './feeds/json-feed-text.ts';
import { timelineCalendar } from './icalendar/timeline-calendar.ts';
import { recordDocument } from './json/record-document.ts';
import { recordSchema } from './json/record-schema.ts';
import { databaseBytes } from './sqlite/database.ts';
import { statusFile } from './status.ts';
import { tablesOf } from './tables/tables-of.ts';

export type ExportOptions = {
  /** Where the site is served, for links in calendars and feeds; they are left out where it is not known. */
  readonly siteUrl?: string | undefined;
  /** When the record was put together, as an ISO 8601 instant, for status.json. */
  readonly builtAt?: string | undefined;
};

/**
 * Every file of the export, what people reach for first in front. The same record and options give the same bytes.
 * @throws {Error} where a pointer of the record leads nowhere: export only a record that has no mistakes
 */
export async function exportsOf(
  record: Record,
  { siteUrl, builtAt }: ExportOptions = {},
): Promise<readonly ExportFile[]> {
  const files = [
    ...wholeRecord(record),
    ...tabular(record),
    ...record.disputes.flatMap((dispute) => timelines(record, dispute, siteUrl)),
    ...(await answers(record)),
    textFile(
      'schema.graphql',
      'GraphQL schema',
      'Every type and field of the API',
      printedSchema(),
    ),
  ];
  const complete = [statusFile(record, files, builtAt), ...files];
  return [archiveFile(complete), ...complete];
}

function wholeRecord(record: Record): readonly ExportFile[] {
  const document = `${JSON.stringify(recordDocument(record))}\n`;
  const schema = jsonText(recordSchema());
  return [
    textFile('record.json', 'JSON', 'The whole record', document),
    textFile('record.schema.json', 'JSON Schema', 'What every key of record.json means', schema),
  ];
}

function tabular(record: Record): readonly ExportFile[] {
  const tables = tablesOf(record);
  return [
    {
      path: 'record.sqlite',
      title: 'Every table in one database, with views',
      format: 'SQLite',
      body: databaseBytes(record, tables),
    },
    textFile(
      'datapackage.json',
      'Data Package',
      'What every column of the CSV files means',
      jsonText(dataPackage(record, tables)),
    ),
    ...tables.map((table) =>
      textFile(csvPathOf(table), 'CSV', table.description.replace(/\.$/, ''), csvText(table)),
    ),
  ];
}

function timelines(
  record: Record,
  dispute: Record['disputes'][number],
  siteUrl: string | undefined,
): readonly ExportFile[] {
  const { id } = dispute;
  const { shortTitle } = dispute.fields;
  const feed = feedOf(record, dispute, siteUrl);
  const news = `${shortTitle}: events and corrections as a feed`;
  return [
    textFile(
      `${id}.ics`,
      'iCalendar',
      `${shortTitle}: the timeline for a calendar`,
      timelineCalendar(record, dispute, siteUrl),
    ),
    textFile(`${id}.atom`, 'Atom', news, atomText(feed)),
    textFile(`${id}.feed.json`, 'JSON Feed', news, jsonFeedText(feed)),
  ];
}
