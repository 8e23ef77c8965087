import type { Entity, Record } from '@strike-ledger/core';
import MiniSearch from 'minisearch';

import type { SearchedText } from './searched-text.ts';
import { searchedText } from './searched-text.ts';
import type { Word } from './words.ts';
import { wordsIn } from './words.ts';

/** How much more a word counts in a title, or in a name, than in prose. */
const BOOST = { titles: 4, names: 1.5, prose: 1 };

/** An entity with what is searched of it. */
export type SearchedEntity = {
  readonly entity: Entity;
  readonly text: SearchedText;
  /** Its terms in reading order, each behind a space, so that words side by side are seen. */
  readonly sequence: string;
};

/** The words of a record, and where they stand. */
export type SearchIndex = {
  readonly words: MiniSearch<IndexedText>;
  /** By address. */
  readonly searched: ReadonlyMap<string, SearchedEntity>;
};

/** How many entities are read in one step. */
const STEP = 10;

const indexes = new WeakMap<Record, SearchIndex>();

/** The index of a record. Made when a record is first searched, and kept as long as the record. */
export function searchIndexOf(record: Record): SearchIndex {
  for (const _ of prepareSearch(record));
  return indexes.get(record) as SearchIndex;
}

/** Makes the index of a record in steps of some milliseconds each, so that others have their turn in between. */
export function* prepareSearch(record: Record): Generator<void> {
  if (indexes.has(record)) return;
  const words = new MiniSearch<IndexedText>({
    idField: 'address',
    fields: Object.keys(BOOST),
    // The texts come as terms already: see termsOf.
    tokenize: (terms) => terms.split(/\s+/).filter(Boolean),
    processTerm: (term) => term,
    searchOptions: { boost: BOOST },
  });
  const searched = new Map<string, SearchedEntity>();
  for (const [address, entity] of record.entities) {
    if (searched.size % STEP === 0) yield;
    const text = searchedText(record, entity);
    const [titles, names, prose] = [termsOf(text.titles), termsOf(text.names), termsOf(text.prose)];
    words.add({ address, titles, names, prose });
    searched.set(address, { entity, text, sequence: titles + prose });
  }
  indexes.set(record, { words, searched });
}

// Each text on a line of its own, with a space in front of every term.
function termsOf(texts: readonly string[]): string {
  return texts.map((text) => `${wordsIn(text).reduce(append, '')}\n`).join('');
}

function append(terms: string, { term }: Word): string {
  return `${terms} ${term}`;
}

type IndexedText = {
  readonly address: string;
  readonly titles: string;
  readonly names: string;
  readonly prose: string;
};
