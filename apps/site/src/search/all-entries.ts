import type { SearchedEventsQuery, SearchedForAllQuery } from '../gql/graphql.ts';
import {
  SearchedDisputeDocument,
  SearchedEventsDocument,
  SearchedForAllDocument,
} from '../gql/graphql.ts';
import { ask } from '../record/ask.ts';
import { entriesOfDispute } from './entries-of-dispute.ts';
import type { Entry } from './entry.ts';
import { textOf } from './entry.ts';

type Dispute = SearchedForAllQuery['disputes'][number];

let entries: Promise<readonly Entry[]> | undefined;

/** Everything in the record that can be found, each once; what two disputes share names both. */
export function allEntries(): Promise<readonly Entry[]> {
  entries ??= gather();
  return entries;
}

async function gather(): Promise<readonly Entry[]> {
  const shared = await ask(SearchedForAllDocument);
  const byPath = new Map<string, Entry>();
  const add = (entry: Entry) => {
    const disputes = [...(byPath.get(entry.path)?.disputes ?? []), ...entry.disputes];
    byPath.set(entry.path, { ...entry, disputes });
  };
  for (const dispute of shared.disputes) {
    const answer = await ask(SearchedDisputeDocument, { dispute: dispute.slug });
    if (!answer.dispute) throw new Error(`There is no dispute \`${dispute.slug}\` in the record.`);
    for (const entry of await eventsOf(dispute)) add(entry);
    for (const entry of entriesOfDispute(answer.dispute, dispute.slug)) add(entry);
  }
  for (const entry of entriesForAll(shared)) add(entry);
  return [...byPath.values()];
}

async function eventsOf({ slug, shortTitle }: Dispute): Promise<readonly Entry[]> {
  const events: Entry[] = [];
  let after: string | null = null;
  for (;;) {
    const answer: SearchedEventsQuery = await ask(SearchedEventsDocument, { dispute: slug, after });
    if (!answer.dispute) throw new Error(`There is no dispute \`${slug}\` in the record.`);
    const { nodes, pageInfo } = answer.dispute.timeline;
    for (const { title, path, date, people, body, conflicts } of nodes) {
      const names = people.map(({ name }) => name);
      const differing = conflicts.map(({ about, versions }) => [about, versions]);
      const text = textOf(body, differing, names);
      events.push({ kind: 'Event', title, path, date: date.text, text, disputes: [shortTitle] });
    }
    if (!pageInfo.hasNextPage) return events;
    after = pageInfo.endCursor ?? null;
  }
}

function entriesForAll({ disputes, glossary, laws }: SearchedForAllQuery): readonly Entry[] {
  const all = disputes.map(({ shortTitle }) => shortTitle);
  return [
    ...glossary.map(({ title, path, abbreviation, alsoCalled, body }) => ({
      kind: 'Term',
      title,
      path,
      text: textOf(abbreviation, alsoCalled, body),
      disputes: all,
    })),
    ...laws.map(({ title, path, shortTitle, statutes, body, steps }) => ({
      kind: 'Law',
      title,
      path,
      text: textOf(
        shortTitle,
        statutes,
        body,
        steps.map(({ title, text }) => [title, text]),
      ),
      disputes: all,
    })),
  ];
}
