import { seriesOf } from '@strike-ledger/core';
import { followAll } from '../../../lookup.ts';
import { statedOrNull } from '../../figures/stated-or-null.ts';
import { disputeOrNull, entityFields } from '../../node/entity-fields.ts';
import type { MeasureResolvers } from '../../types.generated.ts';

export const Measure: MeasureResolvers = {
  ...entityFields,
  sources: (measure, _arguments, { record }) => [
    ...new Set(
      seriesOf(record, measure).flatMap(({ entity, sources }) =>
        followAll(record, entity, 'source', sources),
      ),
    ),
  ],
  dispute: disputeOrNull,
  title: ({ fields }) => fields.title,
  unit: ({ fields }) => fields.unit,
  definition: ({ fields }) => fields.definition,
  horizon: ({ fields }) => statedOrNull(fields.horizon),
  basis: ({ fields }) => statedOrNull(fields.basis),
  series: (measure, _arguments, { record }) => seriesOf(record, measure),
};
