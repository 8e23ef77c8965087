import type { Observation } from './comparable-groups.ts';
import { timingOf } from './time-of.ts';

/**
 * Says in a sentence what a drawing of figures of one measure shows: the first, the last, and the highest and the
 * lowest where they are others.
 */
export function tellGroup(
  observations: readonly [Observation, Observation, ...Observation[]],
): string {
  const { textOf } = timingOf(observations);
  const tell = (observation: Observation) => {
    const { figure, voice, entity } = observation;
    // Who publishes a series stands in the table; whoever says a single figure is named with it.
    const by = voice && entity.__typename !== 'Measure' ? `${voice.label}, ` : '';
    return `${figure.text} (${by}${textOf(observation)})`;
  };
  const [first] = observations;
  const last = observations.at(-1) ?? first;
  const ranked = observations.toSorted((a, b) => middleOf(a) - middleOf(b));
  const [lowest = first] = ranked;
  const highest = ranked.at(-1) ?? last;
  const ends = [middleOf(first), middleOf(last)];
  const between = [
    ends.includes(middleOf(highest)) ? '' : `; the most was ${tell(highest)}`,
    ends.includes(middleOf(lowest)) ? '' : `; the least was ${tell(lowest)}`,
  ];
  return `From ${tell(first)} to ${tell(last)}${between.join('')}.`;
}

function middleOf({ figure }: Observation): number {
  return (figure.low + figure.high) / 2;
}
