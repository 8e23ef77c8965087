import { disputeOrNull, entityFields } from '../../node/entity-fields.ts';
import type { SourceResolvers } from '../../types.generated.ts';
import { isSourced } from '../is-sourced.ts';
import { outletLabel } from '../outlet-label.ts';

export const Source: SourceResolvers = {
  ...entityFields,
  dispute: disputeOrNull,
  outlet: ({ fields }) => fields.outlet,
  label: (source, _arguments, { record }) => outletLabel(record, source),
  title: ({ fields }) => fields.title,
  titleInferred: ({ fields }) => fields.titleInferred,
  authors: ({ fields }) => fields.authors,
  url: ({ fields }) => fields.url,
  archived: ({ fields }) => fields.archived,
  published: ({ fields }) => fields.published,
  kind: ({ fields }) => fields.kind,
  perspective: ({ fields }) => fields.perspective,
  note: ({ fields }) => fields.note,
  supports: (source, _arguments, { record }) => record.referringTo(source).filter(isSourced),
};
