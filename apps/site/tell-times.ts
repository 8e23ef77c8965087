import type { AstroIntegration } from 'astro';

/** What of a build is no page, by the name under which it is measured. */
const MEASURED = ['search index', 'pictures'];

/** Tells how long the parts of a build took that are no pages: how long at least one of each name was in the making. */
export function tellTimes(): AstroIntegration {
  return {
    name: 'tell-times',
    hooks: {
      'astro:build:done': ({ logger }) => {
        for (const name of MEASURED) {
          const spans = performance.getEntriesByName(name, 'measure');
          if (spans.length > 0) logger.info(`${name}: ${Math.round(lengthOf(spans))} ms`);
        }
      },
    },
  };
}

// Several are made at a time, so their times are laid over each other.
function lengthOf(spans: readonly { startTime: number; duration: number }[]): number {
  let [length, end] = [0, 0];
  for (const { startTime, duration } of spans.toSorted((a, b) => a.startTime - b.startTime)) {
    length += Math.max(0, startTime + duration - Math.max(startTime, end));
    end = Math.max(end, startTime + duration);
  }
  return length;
}
