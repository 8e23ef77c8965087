import type { Law } from './law.ts';

/** Ids of the first steps that are counted from each other in a circle, the first once more at the end. */
export function circleOf({ steps }: Pick<Law, 'steps'>): readonly string[] | undefined {
  const before = new Map(steps.map(({ id, after }) => [id, after]));
  for (const { id } of steps) {
    const trail = [id];
    for (let at = before.get(id); at !== undefined && trail.length <= steps.length; ) {
      trail.push(at);
      if (at === id) return trail;
      at = before.get(at);
    }
  }
  return undefined;
}
