/** What the server tells apart, also in metrics and logs. */
export const routes = ['graphql', 'healthz', 'readyz', 'metrics', 'site'] as const;
export type Route = (typeof routes)[number];

const GRAPHQL = '/graphql?';
const byPath: ReadonlyMap<string, Route> = new Map([
  ['/graphql', 'graphql'],
  ['/healthz', 'healthz'],
  ['/readyz', 'readyz'],
  ['/metrics', 'metrics'],
]);

/** The route of a request's target: what has no route of its own is a file of the site. */
export function routeOf(target = '/'): Route {
  // Most requests, told without cutting the target in two.
  if (target.startsWith(GRAPHQL)) return 'graphql';
  return byPath.get(pathOf(target)) ?? 'site';
}

/** The path of a request's target, without what is asked of it. */
export function pathOf(target = '/'): string {
  const end = target.indexOf('?');
  return end === -1 ? target : target.slice(0, end);
}
