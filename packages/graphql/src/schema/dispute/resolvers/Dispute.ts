import { statedFigures } from '@strike-ledger/core';
import { appearingIn } from '../../../lookup.ts';
import { entityFields } from '../../node/entity-fields.ts';
import { citedIn, citedInOrNull } from '../../prose/cited-in.ts';
import type { DisputeResolvers } from '../../types.generated.ts';

export const Dispute: Pick<
  DisputeResolvers,
  | 'body'
  | 'commonGood'
  | 'contractExpires'
  | 'corrections'
  | 'figures'
  | 'file'
  | 'from'
  | 'heading'
  | 'id'
  | 'known'
  | 'path'
  | 'place'
  | 'shortTitle'
  | 'slug'
  | 'sources'
  | 'summary'
  | 'timeZone'
  | 'timeZoneName'
  | 'title'
  | 'to'
  | 'unit'
  | '__isTypeOf'
> = {
  ...entityFields,
  corrections: ({ id }, _arguments, { record }) => record.list('correction', id),
  sources: ({ id }, _arguments, { record }) => appearingIn(record, 'source', id),
  title: ({ fields }) => fields.title,
  shortTitle: ({ fields }) => fields.shortTitle,
  place: ({ fields }) => fields.place,
  timeZone: ({ fields }) => fields.timeZone,
  timeZoneName: ({ fields }) => fields.timeZoneName,
  unit: (dispute) => citedIn(dispute, dispute.fields.unit),
  contractExpires: ({ fields }) => fields.contractExpires,
  from: ({ fields }) => fields.from,
  to: ({ fields }) => fields.to,
  figures: (dispute, _arguments, { record }) => statedFigures(record, dispute),
  summary: (dispute) => citedIn(dispute, dispute.fields.summary),
  body: (dispute) => citedIn(dispute, dispute.fields.body),
  commonGood: (dispute) => citedInOrNull(dispute, dispute.fields.commonGood),
};
