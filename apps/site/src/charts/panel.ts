import type { Observation } from './comparable-groups.ts';
import type { Drawing, LayOutOptions } from './lay-out.ts';
import { layOut } from './lay-out.ts';
import { tellGroup } from './tell-group.ts';
import { timingOf } from './time-of.ts';

/** A drawing with what it shows and the ends of its axis in words. */
export type Panel = {
  /** What is drawn, where a chart has several panels. */
  readonly heading: string | undefined;
  readonly drawing: Drawing;
  /** What it shows, in a sentence. */
  readonly sentence: string;
  readonly edges: readonly [string, string];
};

/** Draws figures that stand on one footing. What somebody says on a day stands for itself; a published series is a line. */
export function createPanel(
  observations: readonly [Observation, Observation, ...Observation[]],
  { heading, sentence, edges, ...options }: PanelOptions = {},
): Panel {
  const { textOf } = timingOf(observations);
  const isPublished = observations.every(({ entity }) => entity.__typename === 'Measure');
  return {
    heading,
    drawing: layOut(observations, { join: isPublished ? 'points' : 'nothing', ...options }),
    sentence: sentence ?? tellGroup(observations),
    edges: edges ?? [textOf(observations[0]), textOf(observations.at(-1) ?? observations[1])],
  };
}

type PanelOptions = LayOutOptions & Partial<Pick<Panel, 'heading' | 'sentence' | 'edges'>>;
