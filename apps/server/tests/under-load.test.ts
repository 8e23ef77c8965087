import { afterAll, beforeAll, expect, test } from 'vitest';

import { heapOf, WATCHED } from './heap-of.ts';
import type { Ask, Reply } from './load.ts';
import { startLoad } from './load.ts';
import type { ServerProcess } from './server-process.ts';
import { startServer } from './server-process.ts';
import { createTown } from './town.ts';

/** How long the load lasts at least, in milliseconds. */
const LONG_ENOUGH = 30_000;
const LEAST_CHANGES = 8;
/** Every fourth change is broken. */
const BROKEN = 4;
/** What the heap may differ by from one time to another, in bytes: an edition of the town takes more. */
const NOISE = 2_000_000;

/** The title of the edition stands in three parts of the answer, its hash in a fourth. */
const QUERY = `query Edition($slug: String!) {
  disputes { title issues { title } timeline(first: 5) { nodes { title } } }
  term(slug: $slug) { title }
  meta { contentHash }
}`;

const town = createTown();
/** The edition that a hash stands for. */
const editions = new Map<string, number>();
let server: ServerProcess;
beforeAll(async () => {
  write(0);
  server = await startServer(town.environment, WATCHED);
});
afterAll(async () => {
  await server?.stop();
  town.remove();
});

test('every request is answered whole from one record while content changes, and no memory is lost', async () => {
  const warming = startLoad(server.address, connections(), () => {});
  await replaceWith(1);
  await warming.stop();
  await replaceWith(2);
  const before = await heapOf(server);

  const wrong: (Reply | Error)[] = [];
  const seen = new Set<number>();
  const load = startLoad(server.address, connections(), (reply) => {
    const edition = editionOf(reply);
    if (edition === undefined) wrong.push(reply);
    else seen.add(edition);
  });
  const end = performance.now() + LONG_ENOUGH;
  let [changes, broken] = [0, 0];
  while (changes < LEAST_CHANGES || performance.now() < end) {
    changes += 1;
    if (changes % BROKEN > 0) {
      await replaceWith(2 + changes);
    } else {
      broken += 1;
      await breakContent();
    }
  }
  await load.stop();
  await replaceWith(3 + changes);
  const growth = (await heapOf(server)) - before;

  expect(wrong).toEqual([]);
  // The first edition of the load, and each that was not broken.
  expect(seen.size).toBe(1 + changes - broken);
  expect(server.log.filter(({ msg }) => msg === 'content refused')).toHaveLength(broken);
  expect(growth).toBeLessThan(NOISE);
  // The load takes all of the machine, and content is read on what it leaves.
}, 180_000);

function write(edition: number): void {
  editions.set(town.write(edition), edition);
}

async function replaceWith(edition: number): Promise<void> {
  write(edition);
  await server.logged('record replaced');
}

async function breakContent(): Promise<void> {
  town.break();
  await server.logged('content refused');
}

/** The edition that a reply is from; undefined where it failed or is of more than one. */
function editionOf(reply: Reply | Error): number | undefined {
  if (reply instanceof Error || reply.status !== 200) return undefined;
  const { data } = JSON.parse(reply.text);
  const edition = editions.get(data.meta.contentHash);
  const titles = [...reply.text.matchAll(/"title":"Edition (\d+)"/g)].map(([, number]) => number);
  const isWhole = titles.length === 3 && titles.every((title) => title === String(edition));
  return isWhole && reply.contentHash === data.meta.contentHash ? edition : undefined;
}

/** What is asked on each connection: what was asked before, by GET and POST, and what never was. */
function connections(): (() => Ask)[] {
  const search = new URLSearchParams({ query: QUERY, variables: '{"slug":"strike"}' });
  const get = (): Ask => ({ method: 'GET', path: `graphql?${search}` });
  const post = (): Ask => asPost('strike');
  let asked = 0;
  const never = (): Ask => {
    asked += 1;
    return asPost(`never-asked-${asked}`);
  };
  return [get, get, post, post, never, never];
}

function asPost(slug: string): Ask {
  return {
    method: 'POST',
    path: 'graphql',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: QUERY, variables: { slug } }),
  };
}
