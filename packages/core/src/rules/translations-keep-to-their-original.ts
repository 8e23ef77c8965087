import { bracketsIn, withoutCitations } from '../prose/citation.ts';
import type { Record } from '../record/record.ts';
import type { Rendering, Translated } from '../translations/original.ts';
import { isStale, isTranslated, originalOf, renderings } from '../translations/original.ts';
import type { Finding } from './finding.ts';

const NUMBER = /\d+(?:[.,]\d+)*/g;

/**
 * A translation renders what stands in its original, with the same numbers and the same sources. One whose original
 * has changed is told of once, as a warning: readers get the original until somebody has looked.
 */
export function* translationsKeepToTheirOriginal(record: Record): Generator<Finding> {
  for (const entity of record.entities.values()) {
    if (!isTranslated(entity)) continue;
    for (const index of entity.fields.translations.keys()) yield* findingsIn(entity, index);
  }
}

function* findingsIn(entity: Translated, index: number): Generator<Finding> {
  const translation = entity.fields.translations[index];
  if (!translation) return;
  const pairs = renderings(entity, translation);
  const unknown = pairs.filter(({ original }) => original === undefined);
  for (const { key } of unknown) yield withoutOriginal(entity, index, key);
  if (unknown.length > 0) return;
  if (isStale(entity, translation)) yield stale(entity, index, originalOf(entity, translation));
  else for (const pair of pairs) yield* differences(entity, index, pair);
}

function withoutOriginal(entity: Translated, index: number, key: string): Finding {
  return {
    ...at(entity, index, key),
    code: 'translation/no-original',
    details: { key, file: entity.file },
  };
}

function stale(entity: Translated, index: number, of: string): Finding {
  return {
    ...at(entity, index, 'of'),
    code: 'translation/stale',
    details: { file: entity.file, of },
  };
}

function* differences(entity: Translated, index: number, pair: Rendering): Generator<Finding> {
  const { key, original = '', translated } = pair;
  const place = at(entity, index, key);
  const numbers = difference(numbersIn(original), numbersIn(translated));
  if (numbers) {
    yield {
      ...place,
      code: 'translation/other-numbers',
      details: { key, file: entity.file, difference: numbers },
    };
  }
  const sources = difference(sourcesIn(original), sourcesIn(translated));
  if (sources) {
    yield {
      ...place,
      code: 'translation/other-sources',
      details: { key, file: entity.file, difference: sources },
    };
  }
}

function at(entity: Translated, index: number, key: string) {
  return {
    entity,
    path: ['translations', index, key],
    other: { entity, path: key in entity.fields ? [key] : [] },
  };
}

function numbersIn(markdown: string): readonly string[] {
  return withoutCitations(markdown).match(NUMBER) ?? [];
}

function sourcesIn(markdown: string): readonly string[] {
  return bracketsIn(markdown).flatMap(({ citations }) =>
    citations.map(({ source }) => `@${source}`),
  );
}

// What only one of two lists holds, as words; undefined where they hold the same, in any order.
function difference(
  original: readonly string[],
  translated: readonly string[],
): string | undefined {
  const missing = without(original, translated).map((each) => `${each} is missing`);
  const added = without(translated, original).map((each) => `${each} is new`);
  return [...missing, ...added].join(', ') || undefined;
}

function without(from: readonly string[], taken: readonly string[]): readonly string[] {
  const left = [...taken];
  return from.filter((each) => {
    const place = left.indexOf(each);
    if (place !== -1) left.splice(place, 1);
    return place === -1;
  });
}
