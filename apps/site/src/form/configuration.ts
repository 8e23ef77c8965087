import { formatOf, sharingOf } from '@strike-ledger/content';
import type { Entity, EntityType, Record } from '@strike-ledger/core';
import { entityTypeNames, entityTypes } from '@strike-ledger/core';

import type { Backend } from './backend.ts';
import { type Choices, choicesIn } from './choices.ts';
import { type Field, fieldsOf } from './fields.ts';

/** A kind of file in one place, as Decap's configuration has it: https://decapcms.org/docs/collection-types/ */
type Collection = {
  /** The dispute, where it has one, and the type. */
  readonly name: string;
  readonly label: string;
  readonly description: string;
  /** The name of its format, which is that of its type. */
  readonly format: EntityType;
  /** What is asked of each file of a folder. */
  readonly fields?: readonly Field[];
  /** Where each entry is one file among others, rather than all files of a folder. */
  readonly files?: readonly Single[];
  readonly [option: string]: unknown;
};

/** One file among others: its name in the form, and where it is. */
type Single = {
  readonly name: string;
  readonly label: string;
  readonly file: string;
  readonly fields: readonly Field[];
};

/** What the form is made of: https://decapcms.org/docs/configuration-options/ */
export type Configuration = {
  readonly backend: Backend;
  readonly collections: readonly Collection[];
  readonly [option: string]: unknown;
};

/** How files are named, where their title alone would not do. */
const FILE_NAMES: { readonly [type in EntityType]?: string } = {
  event: '{{fields.date}}-{{slug}}',
  claim: '{{fields.date}}-{{slug}}',
  offer: '{{fields.date}}-{{slug}}',
  source: '{{fields.outlet}}-{{fields.published}}-{{slug}}',
};
/** Types of which each dispute has a folder, and those of which all share one at the top. */
const ofDispute = entityTypeNames.filter(
  (type) => type !== 'dispute' && sharingOf(type) !== 'shared',
);
const ofAll = entityTypeNames.filter((type) => sharingOf(type) !== 'own');

/**
 * The configuration of the form: every kind of file with the fields that its schema has.
 * @param content the folder of the record, from where the backend looks
 */
export function configurationOf(record: Record, backend: Backend, content: string): Configuration {
  return {
    backend,
    // Only a pull request changes the record, so that the check comes first. A local backend knows no such thing.
    ...(backend.name !== 'proxy' && { publish_mode: 'editorial_workflow' }),
    load_config_file: false,
    locale: 'en',
    logo: { src: '/mark.svg' },
    slug: { encoding: 'ascii', clean_accents: true },
    // The form asks for a folder of pictures; the record has none.
    media_folder: content,
    show_preview_links: false,
    collections: [
      disputeFiles(record, content),
      ...record.disputes.flatMap((dispute) =>
        ofDispute.map((type) => folderOf(type, dispute, choicesIn(record, dispute.id), content)),
      ),
      ...ofAll.map((type) => folderOf(type, undefined, choicesIn(record, null), content)),
    ],
  };
}

function disputeFiles(record: Record, content: string): Collection {
  return {
    name: 'dispute',
    label: 'Disputes',
    description: descriptionOf('dispute'),
    format: 'dispute',
    files: record.disputes.map(({ id, file, fields }) => ({
      name: id,
      label: fields.shortTitle,
      file: `${content}/${file}`,
      fields: fieldsIn('dispute', choicesIn(record, id)),
    })),
  };
}

function folderOf(
  type: EntityType,
  dispute: Entity<'dispute'> | undefined,
  choices: Choices,
  content: string,
): Collection {
  const fields = fieldsIn(type, choices);
  const keys = fields.map(({ name }) => name);
  const title = ['title', 'name', 'summary'].find((key) => keys.includes(key)) ?? '';
  const isDated = keys.includes('date');
  return {
    name: dispute ? `${dispute.id}-${type}` : type,
    label: `${dispute?.fields.shortTitle ?? 'Shared'}: ${entityTypes[type].folder}`,
    label_singular: type,
    description: descriptionOf(type),
    folder: [content, dispute?.id, entityTypes[type].folder].filter(Boolean).join('/'),
    create: true,
    format: type,
    extension: formatOf(type) === 'yaml' ? 'yaml' : 'md',
    identifier_field: title,
    slug: FILE_NAMES[type] ?? '{{slug}}',
    summary: isDated ? `{{date}} {{${title}}}` : `{{${title}}}`,
    sortable_fields: isDated ? ['date', title] : [title],
    fields,
  };
}

function fieldsIn(type: EntityType, choices: Choices): readonly Field[] {
  return fieldsOf(entityTypes[type].schema, choices);
}

function descriptionOf(type: EntityType): string {
  return entityTypes[type].schema.description ?? '';
}
