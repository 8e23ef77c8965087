import type { Entity, Record } from '@strike-ledger/core';
import { addressOf, entityTypeNames, knownOn } from '@strike-ledger/core';
import { pathOf } from '@strike-ledger/graphql';

import type { Row, Table } from './table.ts';
import { address } from './table.ts';

/** The table of all that has an address of its own, for columns that may point at more than one type. */
export const entityTable: Table = {
  name: 'entity',
  description: 'Anything that the record has a file for, of whatever type.',
  columns: [
    address,
    {
      name: 'type',
      description: 'The table that tells the rest of it.',
      type: 'string',
      required: true,
      values: entityTypeNames,
    },
    {
      name: 'file',
      description: 'The file that it is written in, from the top of the content folder.',
      type: 'string',
      required: true,
    },
    {
      name: 'page',
      description: 'Where the site shows it, from the root of the site; empty where no page does.',
      type: 'string',
      required: false,
    },
    {
      name: 'known',
      description:
        'The day by the end of which it was public; empty where none of its sources bears a date.',
      type: 'date',
      required: false,
    },
  ],
  primaryKey: ['address'],
};

/** The row of an entity. */
export function entityRow(record: Record, entity: Entity): Row {
  return {
    address: addressOf(entity),
    type: entity.type,
    file: entity.file,
    page: pathOf(entity),
    known: knownOn(record, entity) ?? null,
  };
}
