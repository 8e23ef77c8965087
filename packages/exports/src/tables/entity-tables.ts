import type { EntityType } from '@strike-ledger/core';
import { entityTypes } from '@strike-ledger/core';
import * as z from 'zod';

import { columnOf } from './column-of.ts';
import type { Member } from './members.ts';
import { isProse, membersOf } from './members.ts';
import { partNameOf } from './part-names.ts';
import type { Column, Table } from './table.ts';
import { address, partName, pointer, position } from './table.ts';

const disputeOf: Column = {
  name: 'dispute',
  description: 'Id of the dispute that it belongs to; empty where all disputes share it.',
  type: 'string',
  required: false,
  pointsAt: { table: 'dispute', column: 'id' },
};

/** The table of a type of entity, then those of its parts and lists. All they say comes from its schema. */
export function entityTables(type: EntityType): readonly Table[] {
  const { schema } = entityTypes[type];
  const id: Column = {
    name: 'id',
    description: 'Its name within its type and dispute, as in its file name.',
    type: 'string',
    required: true,
    ...(type === 'dispute' && { unique: true }),
  };
  const table = {
    name: type,
    description: descriptionOf(schema),
    columns: [
      pointer('address', 'entity', address.description),
      ...(type === 'dispute' ? [] : [disputeOf]),
      id,
      ...valueColumns(schema),
    ],
    primaryKey: ['address'],
  };
  return [table, ...partTables(schema, type, type)];
}

function partTables(schema: z.core.$ZodType, place: string, parent: string): readonly Table[] {
  return membersOf(schema).flatMap((member) => {
    const inner = `${place}.${member.key}`;
    switch (member.sort) {
      case 'part':
      case 'parts':
        return objectTables(member, inner, parent);
      case 'list':
        return listTable(member, inner, parent);
      default:
        return [];
    }
  });
}

function objectTables(member: Member, place: string, parent: string): readonly Table[] {
  const { table: name, row } = partNameOf(place);
  const counted = member.sort === 'parts' ? [position] : [];
  const columns = [partName, parentOf(parent), ...counted, ...valueColumns(member.schema)];
  const description = row ?? descriptionOf(member.schema);
  return [
    { name, description, columns, primaryKey: ['address'] },
    ...partTables(member.schema, place, name),
  ];
}

function listTable({ schema, description }: Member, place: string, parent: string): Table {
  const { table: name, column = 'value', row } = partNameOf(place);
  const value = columnOf({ name: column, description, required: true, schema });
  // Prose is cited, and a citation says by its address what cites.
  const head = isProse(schema) ? [partName, parentOf(parent)] : [parentOf(parent)];
  return {
    name,
    description: row ?? description,
    columns: [...head, position, value],
    primaryKey: isProse(schema) ? ['address'] : [parent, 'position'],
  };
}

function parentOf(table: string): Column {
  return pointer(table, table, `The ${table.replaceAll('_', ' ')} that it is part of.`);
}

function valueColumns(schema: z.core.$ZodType): readonly Column[] {
  return membersOf(schema)
    .filter(({ sort }) => sort === 'value')
    .map(({ key, ...value }) => columnOf({ name: key, ...value }));
}

function descriptionOf(schema: z.core.$ZodType): string {
  return z.globalRegistry.get(schema)?.description ?? '';
}
