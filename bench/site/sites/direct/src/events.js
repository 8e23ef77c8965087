/** Astro without collections: the files are read, parsed and checked once, and Markdown is read by marked. */
import { readdirSync, readFileSync } from 'node:fs';

import { marked } from 'marked';
import { parse } from 'yaml';
import { z } from 'zod';

import { citedSources } from '../../cited-sources.js';

const Event = z.object({
  title: z.string(),
  date: z.coerce.string(),
  kind: z.string(),
  side: z.string(),
});
const Source = z.object({ title: z.string(), outlet: z.string(), url: z.string().optional() });

const sources = new Map(
  ['content/sources', 'content/portland-2023/sources'].flatMap((folder) =>
    readdirSync(folder).map((name) => [
      name.slice(0, -'.yaml'.length),
      Source.parse(parse(readFileSync(`${folder}/${name}`, 'utf8'))),
    ]),
  ),
);

export const events = readdirSync('content/portland-2023/events').map((name) => {
  const text = readFileSync(`content/portland-2023/events/${name}`, 'utf8');
  const end = text.indexOf('\n---\n', 4);
  const body = text.slice(end + 5);
  return {
    id: name.slice(0, -'.md'.length),
    ...Event.parse(parse(text.slice(4, end))),
    sources: citedSources(body).flatMap((id) => sources.get(id) ?? []),
    html: marked.parse(body),
  };
});
