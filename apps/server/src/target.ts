const ORIGIN = /^https?:\/\/[^/?#]*/i;

/**
 * The path and query of a request's target. A client may name the host before it, as if it asked a proxy:
 * https://www.rfc-editor.org/rfc/rfc9112#section-3.2.2
 */
export function targetOf(target = '/'): string {
  if (target.startsWith('/')) return target;
  const path = target.replace(ORIGIN, '');
  return path.startsWith('/') ? path : `/${path}`;
}
