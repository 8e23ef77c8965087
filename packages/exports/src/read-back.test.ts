import { DatabaseSync } from 'node:sqlite';

import type { EntityType } from '@strike-ledger/core';
import {
  addDays,
  addressOf,
  createRecord,
  entityTypeNames,
  firstDayOf,
  lastDayOf,
  precisionOf,
  readEntity,
} from '@strike-ledger/core';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'csv-parse/sync';
import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';

import { csvPathOf } from './csv/data-package.ts';
import { exportsOf } from './exports-of.ts';
import { permanentId } from './permanent-id.ts';
import { quoted } from './sqlite/create-table.ts';
import { views } from './sqlite/views.ts';
import type { Cell } from './tables/table.ts';
import type { FilledTable } from './tables/tables-of.ts';
import { tablesOf } from './tables/tables-of.ts';
import { realExport, smallRecord } from './testing/exported.ts';

const { record, bytesOf, textOf, jsonOf } = await realExport();
const tables = tablesOf(record);

type Written = { dispute: string | null; id: string; file: string; fields: unknown };
type Document = { contentHash: string; entities: { [Type in EntityType]: Written[] } };

describe('record.json', () => {
  const document = jsonOf<Document>('record.json');

  test('reads back into the same record', () => {
    const entities = entityTypeNames.flatMap((type) =>
      document.entities[type].map(({ dispute, id, file, fields }) => {
        const read = readEntity({ type, dispute, id, file }, fields);
        if (!read.ok) throw new Error(`${file} does not read back.`);
        return read.entity;
      }),
    );
    expect(createRecord(entities).contentHash).toBe(document.contentHash);
    expect(document.contentHash).toBe(record.contentHash);
  });

  test('fits its schema, which explains every key', () => {
    const schema = jsonOf<object>('record.schema.json');
    const formats = { date: /^\d{4}-\d{2}-\d{2}$/, uri: /^https?:/ };
    const validate = new Ajv2020({ allErrors: true, formats }).compile(schema);
    expect(validate(document), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true);
    const [event] = document.entities.event;
    const broken = { ...event, fields: { ...(event?.fields as object), date: 'in the spring' } };
    const entities = { ...document.entities, event: [broken] };
    expect(validate({ ...document, entities })).toBe(false);
    expect(undescribed(schema)).toEqual([]);
  });
});

describe.each(tables)('the CSV of $name', (table) => {
  const text = textOf(csvPathOf(table));
  const rows = parse(text, { columns: true, record_delimiter: '\r\n' }) as {
    [column: string]: string;
  }[];

  test('reads back into the rows of its table', () => {
    expect(text.split('\r\n', 1)[0]).toBe(table.columns.map(({ name }) => name).join(','));
    expect(rows).toEqual(
      cellsOf(table).map((cells) =>
        Object.fromEntries(
          cells.map((cell, index) => [table.columns[index]?.name, String(cell ?? '')]),
        ),
      ),
    );
  });

  test('fills every column that datapackage.json documents', () => {
    const { resources } = jsonOf<Package>('datapackage.json');
    const resource = resources.find(({ path }) => path === csvPathOf(table));
    const fields = resource?.schema.fields ?? [];
    expect(fields.map(({ name }) => name)).toEqual(table.columns.map(({ name }) => name));
    const empty = fields.filter(({ name }) => rows.every((row) => row[name] === ''));
    expect(empty.map(({ name }) => name)).toEqual([]);
    expect(fields.filter(({ description }) => !/\w{3}.*\.$/s.test(description))).toEqual([]);
  });

  test('keeps to the types, patterns and values that datapackage.json promises', () => {
    const { resources } = jsonOf<Package>('datapackage.json');
    const fields = resources.find(({ path }) => path === csvPathOf(table))?.schema.fields ?? [];
    for (const field of fields) {
      const wrong = rows.filter((row) => !keepsTo(field, row[field.name] ?? ''));
      expect(wrong, field.name).toEqual([]);
    }
  });
});

describe('record.sqlite', () => {
  const database = new DatabaseSync(':memory:');
  database.deserialize(bytesOf('record.sqlite'));
  const ask = (query: string) => database.prepare(query).all() as { [column: string]: Cell }[];

  test.each(tables)('has the rows of $name', (table) => {
    const order = table.primaryKey.map(quoted).join(', ');
    const found = ask(`SELECT * FROM ${quoted(table.name)} ORDER BY rowid`);
    expect(order).not.toBe('');
    expect(found.map((row) => Object.values(row))).toEqual(
      cellsOf(table).map((cells) =>
        cells.map((cell) => (typeof cell === 'boolean' ? Number(cell) : cell)),
      ),
    );
  });

  test('points at rows that are there, and is whole', () => {
    expect(ask('PRAGMA foreign_key_check')).toEqual([]);
    expect(ask('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
  });

  test('says which record it is and under which terms', () => {
    expect(ask('SELECT contentHash, license FROM meta')).toEqual([
      { contentHash: record.contentHash, license: 'CC BY 4.0' },
    ]);
  });

  test.each(views)('answers the view $name', ({ name }) => {
    expect(ask(`SELECT * FROM ${name}`).length).toBeGreaterThan(50);
  });
});

test('a record that leaves much empty has a database whose views can be asked', async () => {
  const files = await exportsOf(smallRecord());
  const database = new DatabaseSync(':memory:');
  database.deserialize(files.find(({ format }) => format === 'SQLite')?.body ?? new Uint8Array());
  const found = database.prepare("SELECT name FROM sqlite_master WHERE type = 'view'").all();
  expect(found.length).toBeGreaterThan(0);
  for (const { name } of found) {
    expect(() => database.prepare(`SELECT * FROM ${name}`).all(), String(name)).not.toThrow();
  }
});

describe.each(record.disputes.map(({ id }) => id))('the timeline of %s', (slug) => {
  const events = record.list('event', slug);

  test('has every event in the calendar, on every day that its date can mean', () => {
    const calendar = new ICAL.Component(ICAL.parse(textOf(`${slug}.ics`)));
    expect(calendar.getFirstPropertyValue('x-strike-ledger-content-hash')).toBe(record.contentHash);
    const found = calendar.getAllSubcomponents('vevent').map((component) => {
      const event = new ICAL.Event(component);
      return {
        uid: event.uid,
        date: component.getFirstPropertyValue('x-strike-ledger-date'),
        isAllDay: event.startDate.isDate,
        from: event.startDate.toString(),
        end: event.endDate.toString(),
      };
    });
    expect(found).toEqual(
      events.map((event) => ({
        uid: permanentId(addressOf(event)),
        date: event.fields.date,
        isAllDay: true,
        from: firstDayOf(event.fields.date),
        end: addDays(lastDayOf(event.fields.until ?? event.fields.date), 1),
      })),
    );
  });

  test('says of an event that it does not know the day', () => {
    const calendar = new ICAL.Component(ICAL.parse(textOf(`${slug}.ics`)));
    const vague = new Set(
      events
        .filter(({ fields }) =>
          [fields.date, fields.until ?? fields.date].some(
            (date) => precisionOf(date) !== 'day' || date.endsWith('~'),
          ),
        )
        .map((event) => permanentId(addressOf(event))),
    );
    for (const component of calendar.getAllSubcomponents('vevent')) {
      const { uid, summary } = new ICAL.Event(component);
      expect(component.getFirstPropertyValue('status'), summary).toBe(
        vague.has(uid) ? 'TENTATIVE' : 'CONFIRMED',
      );
    }
  });

  const told = [...events, ...record.list('correction', slug)];
  const expected = told
    .map((entity) => ({
      id: `urn:uuid:${permanentId(addressOf(entity))}`,
      day: firstDayOf(entity.fields.date) as string,
    }))
    .sort(byId);

  test('has every event and correction in the Atom feed', () => {
    const { generator, entries = [] } = parseAtomFeed(textOf(`${slug}.atom`));
    expect(generator?.version).toBe(record.contentHash);
    const found = entries.map(({ id = '', updated = '' }) => ({ id, day: updated.slice(0, 10) }));
    expect(found.sort(byId)).toEqual(expected);
  });

  test('has every event and correction in the JSON Feed, the newest first', () => {
    const { description, items = [] } = parseJsonFeed(textOf(`${slug}.feed.json`));
    expect(description).toContain(record.contentHash);
    const found = items.map((item) => ({
      id: item.id ?? '',
      day: (item.date_published ?? '').slice(0, 10),
    }));
    const days = found.map(({ day }) => day);
    expect(days).toEqual([...days].sort().reverse());
    expect(found.sort(byId)).toEqual(expected);
  });
});

type Field = {
  name: string;
  type: string;
  description: string;
  constraints: { required?: boolean; enum?: string[]; pattern?: string };
};
type Package = { resources: { path: string; schema: { fields: Field[] } }[] };

const VALUE = {
  string: /./s,
  integer: /^-?\d+$/,
  number: /^-?\d+(?:\.\d+)?$/,
  boolean: /^(?:true|false)$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
};

function keepsTo({ type, constraints }: Field, cell: string): boolean {
  if (cell === '') return !constraints.required;
  return (
    VALUE[type as keyof typeof VALUE].test(cell) &&
    new RegExp(constraints.pattern ?? '').test(cell) &&
    (constraints.enum?.includes(cell) ?? true)
  );
}

function cellsOf({ columns, rows }: FilledTable): Cell[][] {
  return rows.map((row) => columns.map(({ name }) => row[name] ?? null));
}

function byId(left: { id: string }, right: { id: string }): number {
  return left.id < right.id ? -1 : 1;
}

function undescribed(schema: object, path = ''): string[] {
  const { properties = {}, items } = schema as { properties?: object; items?: object };
  return [
    ...Object.entries(properties).flatMap(([key, inner]) => [
      ...('description' in inner || path.endsWith('entities') || key === 'fields'
        ? []
        : [`${path}.${key}`]),
      ...undescribed(inner, `${path}.${key}`),
    ]),
    ...(items ? undescribed(items, `${path}[]`) : []),
  ];
}
