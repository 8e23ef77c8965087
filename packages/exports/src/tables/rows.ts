import type { CitedText, Entity, Record } from '@strike-ledger/core';
import { addressOf, entityTypes, referencesOf } from '@strike-ledger/core';

import { figureCitations, proseCitations, sourceCitations } from './citation-rows.ts';
import { entityRow } from './entity.ts';
import { figureRows } from './figure-rows.ts';
import type { Member } from './members.ts';
import { isProse, membersOf, targetsOf } from './members.ts';
import type { Part, Placed } from './part.ts';
import { targetAddress } from './part.ts';
import { partAddress } from './part-address.ts';
import { partNameOf } from './part-names.ts';
import type { Cell, Row } from './table.ts';
import { tables } from './tables.ts';

/** The rows of every table, by its name. In the record's reading order, whatever the order of files. */
export type Rows = ReadonlyMap<string, readonly Row[]>;

/**
 * Lays a record out in tables.
 * @throws {Error} where a pointer leads nowhere: lay out only a record that has no mistakes
 */
export function tabulate(record: Record): Rows {
  const rows = new Map(tables.map(({ name }) => [name, [] as Row[]]));
  for (const entity of record.entities.values()) {
    for (const { table, row } of rowsOf(record, entity)) rows.get(table)?.push(row);
  }
  return rows;
}

function* rowsOf(record: Record, entity: Entity): Generator<Placed> {
  const { type, dispute, id, fields } = entity;
  yield { table: 'entity', row: entityRow(record, entity) };
  const pointers = new Map(referencesOf(entity).map((each) => [each.path.join('/'), each]));
  const head = { address: addressOf(entity), ...(type !== 'dispute' && { dispute }), id };
  const place = { record, entity, pointers, place: type, table: type, path: [] };
  yield* objectRows({ ...place, schema: entityTypes[type].schema, value: fields }, head);
  for (const row of figureRows(record, entity)) yield { table: 'figure', row };
  yield* figureCitations(place);
}

function* objectRows(part: Part, head: Row): Generator<Placed> {
  const members = membersOf(part.schema).map((member) => ({ member, at: within(part, member) }));
  const values = members.filter(({ member }) => member.sort === 'value');
  const cells = values.map(({ member, at }) => [member.key, cellOf(at)]);
  yield { table: part.table, row: { ...head, ...Object.fromEntries(cells) } };
  for (const { member, at } of values) {
    if (isProse(member.schema)) yield* proseCitations(at, part.path, member.key);
  }
  for (const { member, at } of members) {
    if (at.value === undefined) continue;
    if (member.sort === 'sources') yield* sourceCitations(part, at.value as readonly string[]);
    else if (member.sort === 'list') yield* listRows(part, at);
    else if (member.sort === 'parts') yield* partsRows(part, at);
    else if (member.sort === 'part') yield* partRows(part, at);
  }
}

function* partsRows(parent: Part, list: Part): Generator<Placed> {
  for (const [index, value] of (list.value as readonly unknown[]).entries()) {
    yield* partRows(parent, { ...list, value, path: [...list.path, index] }, index + 1);
  }
}

function* partRows(parent: Part, part: Part, position?: number): Generator<Placed> {
  const { table } = partNameOf(part.place);
  yield* objectRows(
    { ...part, table },
    {
      address: partAddress(part.entity, part.path),
      [parent.table]: partAddress(part.entity, parent.path),
      ...(position !== undefined && { position }),
    },
  );
}

function* listRows(parent: Part, list: Part): Generator<Placed> {
  const { table, column = 'value' } = partNameOf(list.place);
  for (const [index, value] of (list.value as readonly unknown[]).entries()) {
    const element = { ...list, value, path: [...list.path, index] };
    const row = {
      ...(isProse(list.schema) && { address: partAddress(list.entity, element.path) }),
      [parent.table]: partAddress(list.entity, parent.path),
      position: index + 1,
      [column]: cellOf(element),
    };
    yield { table, row };
    if (isProse(list.schema)) yield* proseCitations(element, element.path, column);
  }
}

function cellOf(part: Part): Cell {
  const { pointers, schema, value, path } = part;
  if (value === undefined) return null;
  if (isProse(schema)) return (value as CitedText).markdown;
  if (!targetsOf(schema)) return value as Cell;
  const pointer = pointers.get(path.join('/'));
  return pointer ? targetAddress(part, pointer) : null;
}

function within(part: Part, { key, schema }: Member): Part {
  return {
    ...part,
    schema,
    value: (part.value as { readonly [key: string]: unknown })[key],
    place: `${part.place}.${key}`,
    path: [...part.path, key],
  };
}
