import { entityTypes } from '@strike-ledger/core';
import type { z } from 'zod';

import { columnOf } from './column-of.ts';
import type { Member } from './members.ts';
import { membersOf } from './members.ts';
import type { Column, Table } from './table.ts';
import { partName, pointer } from './table.ts';

/** The table of every number of the record with what its place says of it: its day, its voice, its footing. */
export const figureTable: Table = {
  name: 'figure',
  description:
    'A number somebody stated: in an event, a claim, an offer, a costing, of a dispute as a whole, or observed of a measure.',
  columns: [
    partName,
    pointer(
      'entity',
      'entity',
      'What carries it: an event, a claim, an offer, a dispute, a measure.',
    ),
    pointer('offerTerm', 'offer_term', 'The term that states it, in an offer.', {
      required: false,
    }),
    pointer('costing', 'costing', 'The costing that states it, in an offer.', { required: false }),
    figureColumn('measure'),
    {
      name: 'date',
      description: 'The day the number is for, or was stated.',
      type: 'string',
      required: true,
    },
    {
      ...figureColumn('by'),
      description: 'Who says so; empty where a source does in its own voice, or both parties.',
    },
    {
      name: 'low',
      description: 'The number, in the unit of its measure; of a range the lower end.',
      type: 'number',
      required: true,
    },
    {
      name: 'high',
      description: 'Of a range the upper end; the number again where it is no range.',
      type: 'number',
      required: true,
    },
    figureColumn('exactness'),
    { ...measureColumn('horizon'), required: true },
    { ...measureColumn('basis'), required: true },
    figureColumn('period'),
    figureColumn('note'),
  ],
  primaryKey: ['address'],
};

function figureColumn(key: string): Column {
  return columnFor(memberOf(entityTypes.event.schema, 'figures').schema, key);
}

function measureColumn(key: string): Column {
  return columnFor(entityTypes.measure.schema, key);
}

function columnFor(schema: z.core.$ZodType, key: string): Column {
  return columnOf({ name: key, ...memberOf(schema, key) });
}

function memberOf(schema: z.core.$ZodType, key: string): Member {
  const member = membersOf(schema).find((each) => each.key === key);
  if (!member) throw new Error(`The record has no key \`${key}\` for a column of that name.`);
  return member;
}
