/**
 * What the page of the form may load, as a Content-Security-Policy. Decap compiles the schema of its configuration into
 * code (`unsafe-eval`) and writes its styles into the page (`unsafe-inline`); its preview is a frame of its own making.
 * @param hosts which others it may ask, beside the site's own
 */
export function contentPolicy(hosts: readonly string[]): string {
  const asked = ["'self'", ...hosts].join(' ');
  return [
    "default-src 'none'",
    "script-src 'self' 'unsafe-eval'",
    "style-src 'self' 'unsafe-inline'",
    `connect-src ${asked} blob:`,
    `img-src ${asked} data: blob:`,
    "font-src 'self' data:",
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ');
}
