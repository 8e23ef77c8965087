import type { FigureSeriesResolvers } from '../../types.generated.ts';
import { voiceName } from '../voice-name.ts';

export const FigureSeries: FigureSeriesResolvers = {
  voice: ({ voice, history }, _arguments, { record }) =>
    voiceName(record, voice, history[0]?.entity),
  latest: ({ latest }) => latest,
  history: ({ history }) => history,
};
