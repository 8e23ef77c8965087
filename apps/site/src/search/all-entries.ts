import type { SearchedForAllQuery } from '../gql/graphql.ts';
import {
  SearchedDisputeDocument,
  SearchedEventsDocument,
  SearchedForAllDocument,
} from '../gql/graphql.ts';
import { ask } from '../record/ask.ts';
import { askAbout } from '../record/ask-about.ts';
import { askForAll } from '../record/ask-for-all.ts';
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
    const searched = await askAbout(SearchedDisputeDocument, { dispute: dispute.slug });
    for (const entry of await eventsOf(dispute)) add(entry);
    for (const entry of entriesOfDispute(searched, dispute.slug)) add(entry);
  }
  for (const entry of entriesForAll(shared)) add(entry);
  return [...byPath.values()];
}

async function eventsOf({ slug, shortTitle }: Dispute): Promise<readonly Entry[]> {
  const { items } = await askForAll(
    (after) => askAbout(SearchedEventsDocument, { dispute: slug, after }),
    ({ timeline }) => timeline,
  );
  return items.map(({ title, path, date, people, body, conflicts }) => {
    const names = people.map(({ name }) => name);
    const differing = conflicts.map(({ about, versions }) => [about, versions]);
    const text = textOf(body, differing, names);
    return { kind: 'Event', title, path, date: date.text, text, disputes: [shortTitle] };
  });
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
