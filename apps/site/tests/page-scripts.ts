import type { BuiltPage } from './built-pages.ts';

// Linked data stands in an element of the same name.
const SCRIPT = /<script(?![^>]*application\/ld\+json)[^>]*>.*?<\/script>/s;

/** Whether a page runs a script. */
export function hasScript({ html }: BuiltPage): boolean {
  return SCRIPT.test(html);
}

/** The page as it is for a reader whose browser runs no scripts: also its style, which may ask whether they run. */
export function withoutScripts({ path, html }: BuiltPage): BuiltPage {
  return {
    path,
    html: html
      .replaceAll(new RegExp(SCRIPT, 'gs'), '')
      .replaceAll(/<\/?noscript>/g, '')
      .replaceAll('(scripting:enabled)', '(width<0px)')
      .replaceAll('(scripting:none)', '(width>=0px)'),
  };
}
