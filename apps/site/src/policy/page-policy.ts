import { createHash } from 'node:crypto';

/** Where the policy of a page goes: it rules what stands below it. */
const PLACE = /<head>\s*<meta charset="utf-8">/;
const OWN_POLICY = /<meta http-equiv="content-security-policy"/;
const STYLE = /<style>(.*?)<\/style>/s;
/** Searches by Pagefind, which is WebAssembly. */
const SEARCH = /<search-record\b/;

/**
 * A page with its Content-Security-Policy, by which a browser takes no script but the files of this site, and no style
 * but the one that the page was built with. It stands in the page, so that it holds whatever serves it. A page with a
 * policy of its own keeps that.
 */
export function withPolicy(html: string): string {
  if (OWN_POLICY.test(html)) return html;
  const policy = `<meta http-equiv="content-security-policy" content="${policyOf(html)}">`;
  return html.replace(PLACE, (start) => `${start}${policy}`);
}

function policyOf(html: string): string {
  const [, style] = STYLE.exec(html) ?? [];
  return [
    "default-src 'self'",
    ...(SEARCH.test(html) ? ["script-src 'self' 'wasm-unsafe-eval'"] : []),
    `style-src ${style === undefined ? "'none'" : `'sha256-${hashOf(style)}'`}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join(';');
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}
