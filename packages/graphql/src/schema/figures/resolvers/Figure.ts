import { endsOf, figureText } from '@strike-ledger/core';
import { follow, followAll } from '../../../lookup.ts';
import { voiceIfAny } from '../../parties/voice.ts';
import type { FigureResolvers } from '../../types.generated.ts';
import { statedOrNull } from '../stated-or-null.ts';

export const Figure: FigureResolvers = {
  measure: ({ entity, figure }, _arguments, { record }) =>
    follow(record, entity, 'measure', figure.measure),
  low: ({ figure }) => endsOf(figure)[0],
  high: ({ figure }) => endsOf(figure)[1],
  unit: ({ footing }) => footing.unit,
  exactness: ({ figure }) => figure.exactness,
  horizon: ({ footing }) => statedOrNull(footing.horizon),
  basis: ({ footing }) => statedOrNull(footing.basis),
  period: ({ figure }) => figure.period,
  note: ({ figure }) => figure.note,
  by: ({ entity, by }, _arguments, { record }) => voiceIfAny(record, entity, by),
  sources: ({ entity, sources }, _arguments, { record }) =>
    followAll(record, entity, 'source', sources),
  text: ({ figure, footing }) => figureText(figure, footing),
};
