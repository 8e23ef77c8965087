import { citedIn } from '../../prose/cited-in.ts';
import type { ClosureResolvers } from '../../types.generated.ts';

export const Closure: ClosureResolvers = {
  from: ({ closure }) => closure.from,
  until: ({ closure }) => closure.until,
  text: ({ calendar, closure }) => citedIn(calendar, closure.text),
};
