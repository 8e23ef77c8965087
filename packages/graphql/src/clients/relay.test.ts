import { execFile } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { afterAll, expect, test } from 'vitest';

const COMPILER = createRequire(import.meta.url).resolve('relay-compiler/cli.js');
const SCHEMA = new URL('../../schema.graphql', import.meta.url);

const COMPONENTS = {
  Timeline: `
    fragment Timeline_dispute on Dispute
    @refetchable(queryName: "TimelinePaginationQuery")
    @argumentDefinitions(count: { type: "Int", defaultValue: 20 }, cursor: { type: "String" }) {
      timeline(first: $count, after: $cursor) @connection(key: "Timeline_timeline") {
        totalCount
        edges { node { id title date { text } sources { id outlet } } }
      }
    }`,
  TimelinePage: `
    query TimelinePageQuery($slug: String!) {
      dispute(slug: $slug) { title ...Timeline_dispute }
    }`,
  Sources: `
    fragment Sources_query on Query
    @refetchable(queryName: "SourcesPaginationQuery")
    @argumentDefinitions(count: { type: "Int", defaultValue: 20 }, cursor: { type: "String" }) {
      sources(first: $count, after: $cursor) @connection(key: "Sources_sources", filters: []) {
        edges { node { title outlet } }
      }
    }`,
  SourcesPage: 'query SourcesPageQuery { ...Sources_query }',
  Search: `
    fragment Search_query on Query
    @refetchable(queryName: "SearchPaginationQuery")
    @argumentDefinitions(
      words: { type: "String!" }
      count: { type: "Int", defaultValue: 20 }
      cursor: { type: "String" }
    ) {
      search(query: $words, first: $count, after: $cursor) @connection(key: "Search_search") {
        edges { excerpt { html } node { __typename heading ... on Sourced { sources { title } } } }
      }
    }`,
  SearchPage:
    'query SearchPageQuery($words: String!) { ...Search_query @arguments(words: $words) }',
  Event: 'fragment Event_event on Event @refetchable(queryName: "EventRefetchQuery") { title }',
};

const folder = mkdtempSync(join(tmpdir(), 'relay-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('relay-compiler compiles fragments that are refetched and paged', async () => {
  const compiled = await compile(COMPONENTS);
  expect(compiled.log).not.toMatch(/error/i);
  expect(compiled.artifacts).toEqual(
    expect.arrayContaining([
      'EventRefetchQuery.graphql.js',
      'SearchPaginationQuery.graphql.js',
      'SourcesPaginationQuery.graphql.js',
      'TimelinePaginationQuery.graphql.js',
    ]),
  );
  // Relay refetches an event, or more of a timeline, by the id of what holds it.
  expect(artifact('TimelinePaginationQuery')).toContain('node(id: $id)');
  expect(artifact('EventRefetchQuery')).toContain('node(id: $id)');
}, 60_000);

test('relay-compiler refuses what the schema does not have', async () => {
  const wrong = { Wrong: 'query WrongQuery { dispute(slug: "a") { strikes { id } } }' };
  await expect(compile(wrong)).rejects.toThrow('strikes');
}, 60_000);

type Compiled = { readonly log: string; readonly artifacts: readonly string[] };

async function compile(components: { readonly [name: string]: string }): Promise<Compiled> {
  for (const name of ['src', 'artifacts']) {
    rmSync(join(folder, name), { recursive: true, force: true });
    mkdirSync(join(folder, name));
  }
  cpSync(SCHEMA, join(folder, 'schema.graphql'));
  for (const [name, document] of Object.entries(components)) {
    writeFileSync(join(folder, 'src', `${name}.js`), `graphql\`${document}\`;\n`);
  }
  writeFileSync(
    join(folder, 'relay.config.json'),
    JSON.stringify({
      src: './src',
      schema: './schema.graphql',
      artifactDirectory: './artifacts',
      language: 'javascript',
    }),
  );
  const run = promisify(execFile)(process.execPath, [COMPILER, 'relay.config.json'], {
    cwd: folder,
  });
  const { stdout, stderr } = await run.catch(({ stdout, stderr }) => {
    throw new Error(`${stdout}${stderr}`);
  });
  return { log: stdout + stderr, artifacts: readdirSync(join(folder, 'artifacts')) };
}

function artifact(name: string): string {
  return readFileSync(join(folder, 'artifacts', `${name}.graphql.js`), 'utf8');
}
