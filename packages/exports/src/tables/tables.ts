import { entityTypeNames } from '@strike-ledger/core';

import { citationTable } from './citation.ts';
import { entityTable } from './entity.ts';
import { entityTables } from './entity-tables.ts';
import { figureTable } from './figure.ts';
import type { Table } from './table.ts';

/** Every table of the record: what can be pointed at, then each type of entity with its parts, figures, citations. */
export const tables: readonly Table[] = [
  entityTable,
  ...entityTypeNames.flatMap((type) => entityTables(type)),
  figureTable,
  citationTable,
];
