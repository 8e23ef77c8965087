import type { Deprecation } from './deprecation.ts';
import type { SchemaChange } from './schema-change.ts';

/** Removals of what was never deprecated, or may not go away yet on a day, as sentences that say what to do. */
export function hastyRemovals(
  changes: readonly SchemaChange[],
  deprecated: readonly Deprecation[],
  day: string,
): readonly string[] {
  return changes
    .filter(({ isRemoval }) => isRemoval)
    .flatMap(({ path, message }) => {
      const { goesAway } = deprecated.find((each) => each.path === path) ?? {};
      if (goesAway === undefined) return [`${message}. Put it back, deprecated and with a date.`];
      return goesAway > day ? [`${message}. Put it back: it was promised until ${goesAway}.`] : [];
    });
}
