import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { describe, expect, inject, test } from 'vitest';

import { buildSite } from './build-site.ts';
import { builtPages, textOf } from './built-pages.ts';

const origin = inject('origin');
const site = fileURLToPath(new URL('..', import.meta.url));

async function query<Data>(text: string): Promise<Data> {
  const response = await fetch(`${origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: text }),
  });
  const { data } = (await response.json()) as { data: Data };
  return data;
}

describe('the record', () => {
  test('has one hash in the API, at /readyz and at the foot of every page', async () => {
    const { meta } = await query<{ meta: { contentHash: string } }>('{ meta { contentHash } }');
    const ready = (await (await fetch(`${origin}/readyz`)).json()) as { contentHash: string };
    expect(meta.contentHash).toMatch(/^[0-9a-f]{64}$/);
    expect(ready.contentHash).toBe(meta.contentHash);
    const told = `class="hash" value="${meta.contentHash}"`;
    const others = builtPages.filter(({ html }) => !html.includes(told));
    expect(others.map(({ path }) => path)).toEqual([]);
  });

  test('says the same in the API and on its pages', async () => {
    type Answer = {
      dispute: {
        timeline: { totalCount: number; nodes: { title: string; path: string }[] };
        questions: { path: string; claims: { summary: string }[] }[];
        demands: { title: string }[];
      };
    };
    const { dispute } = await query<Answer>(`{ dispute(slug: "portland-2023") {
      timeline(first: 200) { totalCount nodes { title path } }
      questions { path claims { summary } }
      demands { title }
    } }`);
    const { timeline, questions, demands } = dispute;
    expect(timeline.nodes).toHaveLength(timeline.totalCount);
    const timelinePage = textOf('/portland-2023/timeline/');
    for (const { title, path } of timeline.nodes) {
      expect(timelinePage).toContain(title);
      expect(textOf(path)).toContain(title);
    }
    for (const { path, claims } of questions) {
      for (const { summary } of claims) expect(textOf(path)).toContain(summary);
    }
    const fightingFor = textOf('/portland-2023/fighting-for/');
    for (const { title } of demands) expect(fightingFor).toContain(title);
  });
});

test('a build is the same byte for byte in Portland, Greenwich and Tokyo', {
  timeout: 600_000,
}, async () => {
  const here = filesOf(join(site, 'dist'));
  // The site under test was built in the zone of this machine.
  const built = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const zones = ['UTC', 'Asia/Tokyo', 'America/Los_Angeles'].filter((zone) => zone !== built);
  for (const TZ of zones) {
    const folder = mkdtempSync(join(tmpdir(), 'site-'));
    try {
      await buildSite(folder, { TZ });
      const there = filesOf(folder);
      expect([...there.keys()], TZ).toEqual([...here.keys()]);
      expect(
        [...here.keys()].filter((file) => there.get(file) !== here.get(file)),
        TZ,
      ).toEqual([]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  }
});

function filesOf(folder: string): Map<string, string> {
  const files = globSync('**/*.*', { cwd: folder }).sort();
  return new Map(files.map((file) => [file, readFileSync(join(folder, file), 'latin1')]));
}
