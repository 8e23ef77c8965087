import type { Entity, EntityType, Record } from '@strike-ledger/core';
import type { SearchOptions, SearchResult } from 'minisearch';

import type { Passages } from './passages.ts';
import type { SearchedEntity } from './search-index.ts';
import { searchIndexOf } from './search-index.ts';

/** How much more a hit counts in which the words stand side by side, as they were sent. */
const SIDE_BY_SIDE = 1.5;
/** How much a thing counts by its type. Headlines of sources repeat the words of all they report. */
const WEIGHTS: { readonly [Type in EntityType]?: number } = {
  issue: 1.5,
  organization: 1.5,
  person: 1.5,
  source: 0.5,
};

/** How closely hits fit the words that were sent. */
export type SearchFit = 'all-words' | 'similar-words' | 'any-word';

/** Something that was found. */
export type Hit = Passages & {
  readonly entity: Entity;
  readonly address: string;
  /** How good it is, above 0. */
  readonly score: number;
};

// Each is tried only where those before it find nothing.
const attempts: readonly (SearchOptions & { readonly fit: SearchFit })[] = [
  { fit: 'all-words', combineWith: 'AND', prefix: canBegin },
  { fit: 'similar-words', combineWith: 'AND', prefix: canBegin, fuzzy: misspellings },
  { fit: 'any-word', combineWith: 'OR', prefix: canBegin, fuzzy: misspellings },
];

/**
 * Looks for terms in the entities that pass.
 * @returns the hits in no order, and how closely they fit; no fit where nothing was found
 */
export function findHits(
  record: Record,
  terms: readonly string[],
  passes: (entity: Entity) => boolean,
): { readonly hits: readonly Hit[]; readonly fit?: SearchFit } {
  const { words, searched } = searchIndexOf(record);
  const passing = (address: string): SearchedEntity | undefined => {
    const found = searched.get(address);
    return found && passes(found.entity) ? found : undefined;
  };
  for (const { fit, ...options } of attempts) {
    const found = words.search(terms.join(' '), {
      ...options,
      tokenize: () => [...terms],
      filter: ({ id }) => passing(id) !== undefined,
    });
    const hits = found.flatMap((result) => {
      const place = searched.get(result.id);
      return place ? [hitOf(place, result, terms)] : [];
    });
    if (hits.length > 0) return { hits, fit };
  }
  return { hits: [] };
}

function hitOf(
  { entity, text, sequence }: SearchedEntity,
  { id, score, match }: SearchResult,
  terms: readonly string[],
): Hit {
  const isSideBySide = terms.length > 1 && sequence.includes(` ${terms.join(' ')}`);
  return {
    entity,
    address: id,
    score: score * (WEIGHTS[entity.type] ?? 1) * (isSideBySide ? SIDE_BY_SIDE : 1),
    texts: [...text.prose, ...text.names, ...text.titles],
    terms: new Set(Object.keys(match)),
  };
}

// A number is looked for as it is: 22 is no beginning of 228, and 229 no misspelling of it.
function isNumber(term: string): boolean {
  return /^\p{N}/u.test(term);
}

function canBegin(term: string): boolean {
  return term.length >= 3 && !isNumber(term);
}

// How many letters may be wrong, missing or too many.
function misspellings(term: string): number | boolean {
  if (term.length < 4 || isNumber(term)) return false;
  return term.length < 8 ? 1 : 2;
}
