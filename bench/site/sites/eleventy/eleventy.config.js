import { readdirSync, readFileSync } from 'node:fs';

import { parse } from 'yaml';

import { citedSources, dayOf } from '../cited-sources.js';

export default function (config) {
  const sources = new Map(
    ['content/sources', 'content/portland-2023/sources'].flatMap((folder) =>
      readdirSync(folder).map((name) => [
        name.slice(0, -'.yaml'.length),
        parse(readFileSync(`${folder}/${name}`, 'utf8')),
      ]),
    ),
  );
  config.addFilter('cited', (text) => citedSources(text).flatMap((id) => sources.get(id) ?? []));
  config.addFilter('day', dayOf);
  // A day that is inferred bears a mark that Eleventy takes for no date.
  config.addDateParsing((date) => (typeof date === 'string' ? date.replace('~', '') : date));
  config.addCollection('events', (api) =>
    api
      .getFilteredByTag('event')
      .sort((a, b) => (dayOf(a.data.date) < dayOf(b.data.date) ? -1 : 1)),
  );
  config.ignores.add('content/**');
  return {
    dir: { input: '.', output: 'dist', includes: '_includes' },
    markdownTemplateEngine: false,
    htmlTemplateEngine: 'njk',
  };
}
