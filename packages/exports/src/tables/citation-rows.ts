import type { CitedText, Path } from '@strike-ledger/core';
import { addressOf, figuresOf } from '@strike-ledger/core';

import type { Part, Place, Placed } from './part.ts';
import { targetAddress } from './part.ts';
import { partAddress } from './part-address.ts';

/** The citations of a text, in reading order. `citing` is the row that holds it in the column `key`. */
export function* proseCitations(
  { value, ...part }: Part,
  citing: Path,
  key: string,
): Generator<Placed> {
  if (value === undefined) return;
  const { citations } = value as CitedText;
  yield* citations.map((citation, index) =>
    citationRow(part, { citing, key, index, source: citation.source, locator: citation.locator }),
  );
}

/** The sources that a part names in a list of its own. */
export function* sourceCitations(part: Place, sources: readonly string[]): Generator<Placed> {
  yield* sources.map((source, index) =>
    citationRow(part, { citing: part.path, key: 'sources', index, source, locator: undefined }),
  );
}

/** The sources of the numbers of an entity that name their own. The others are cited by the text that states them. */
export function* figureCitations(place: Place): Generator<Placed> {
  for (const { figure, path } of figuresOf(place.entity)) {
    if ('sources' in figure) {
      yield* sourceCitations({ ...place, path }, figure.sources as readonly string[]);
    }
  }
}

function citationRow(place: Place, citation: Citing): Placed {
  const { entity } = place;
  const { citing, key, index, source, locator } = citation;
  const row = {
    citing: partAddress(entity, citing),
    key,
    position: index + 1,
    entity: addressOf(entity),
    source: targetAddress(place, { types: ['source'], id: source }),
    locator: locator ?? null,
  };
  return { table: 'citation', row };
}

type Citing = {
  readonly citing: Path;
  readonly key: string;
  readonly index: number;
  readonly source: string;
  readonly locator: string | undefined;
};
