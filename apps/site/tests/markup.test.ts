import { HtmlValidate, type ResolvedConfig, StaticConfigLoader } from 'html-validate';
import { expect, test } from 'vitest';

import { builtPages } from './built-pages.ts';

// The loader of the library would work the rules out again for every page.
class OneConfigLoader extends StaticConfigLoader {
  #config: ResolvedConfig | Promise<ResolvedConfig> | undefined;

  override getConfigFor(): ResolvedConfig | Promise<ResolvedConfig> {
    this.#config ??= super.getConfigFor('');
    return this.#config;
  }
}

const validator = new HtmlValidate(
  new OneConfigLoader({ extends: ['html-validate:standard', 'html-validate:a11y'] }),
);

test('every page is valid HTML', async () => {
  const faults: string[] = [];
  for (const { path, html } of builtPages) {
    const { results } = await validator.validateString(html);
    for (const { messages } of results) {
      for (const { ruleId, message, line, column } of messages) {
        faults.push(`${path}:${line}:${column} ${ruleId}: ${message}`);
      }
    }
  }
  expect(faults).toEqual([]);
});

test('every page has one first heading, a title and a description of its own', () => {
  const titles = new Map<string, string>();
  for (const { path, html } of builtPages) {
    expect(html.match(/<h1/g)?.length, path).toBe(1);
    const title = /<title>([^<]+)<\/title>/.exec(html)?.[1] ?? '';
    expect(title, path).toMatch(/ \| Strike Ledger$/);
    expect(html, path).toMatch(/<meta name="description" content="[^"]{20,}"/);
    // The home page and the overview of the newest dispute tell the same.
    if (path !== '/') expect(titles.get(title), `${path} is titled as`).toBeUndefined();
    if (path !== '/') titles.set(title, path);
  }
});
