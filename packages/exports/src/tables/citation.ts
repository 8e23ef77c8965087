import type { Table } from './table.ts';
import { pointer, position } from './table.ts';

/** The table of what stands between a text or a number and the sources where it can be checked. */
export const citationTable: Table = {
  name: 'citation',
  description: 'A place in the record that names a source where it can be checked.',
  columns: [
    {
      name: 'citing',
      description:
        'Address of the row that cites, in whichever table: an entity, a step, a term, a figure.',
      type: 'string',
      required: true,
    },
    {
      name: 'key',
      description: 'The column of that row whose text cites; sources where a list names them.',
      type: 'string',
      required: true,
    },
    position,
    pointer('entity', 'entity', 'The entity that the row is, or is part of.'),
    pointer('source', 'source', 'What is cited.'),
    {
      name: 'locator',
      description: 'Where in the source, for example para. 5.',
      type: 'string',
      required: false,
    },
  ],
  primaryKey: ['citing', 'key', 'position'],
};
