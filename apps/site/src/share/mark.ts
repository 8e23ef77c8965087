import type { Side } from '../gql/graphql.ts';
import { column, type Element } from './element.ts';
import { ink } from './ink.ts';

/** The mark of a side: a filled circle for the union, a hollow square for the employer, a diamond for neutral. */
export function mark(side: Side, size: number): Element {
  const color = ink[side];
  const shapes = {
    UNION: { background: color, borderRadius: size },
    EMPLOYER: {
      background: ink.paper,
      border: `${Math.max(2, Math.round(size / 7))}px solid ${color}`,
    },
    NEUTRAL: { background: color, transform: 'rotate(45deg) scale(0.75)' },
  };
  return column({
    boxSizing: 'border-box',
    width: size,
    height: size,
    flexShrink: 0,
    ...shapes[side],
  });
}
