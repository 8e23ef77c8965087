import type { Entity, Record } from '@strike-ledger/core';
import { addressOf, entityTypeNames } from '@strike-ledger/core';
import { licenses } from '@strike-ledger/graphql';

/** The whole record as record.json has it: every entity by type, in reading order, with prose as its Markdown. */
export function recordDocument(record: Record): object {
  const byType = Map.groupBy(record.entities.values(), ({ type }) => type);
  const entities = entityTypeNames.map((type) => [type, (byType.get(type) ?? []).map(plainly)]);
  const { content } = licenses;
  return {
    contentHash: record.contentHash,
    license: content,
    entities: Object.fromEntries(entities),
  };
}

function plainly(entity: Entity): object {
  const { dispute, id, file, fields } = entity;
  return { address: addressOf(entity), dispute, id, file, fields: withMarkdown(fields) };
}

// The tree of a text follows from its Markdown.
function withMarkdown(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(withMarkdown);
  if ('markdown' in value && 'tree' in value) return value.markdown;
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
  return Object.fromEntries(entries.map(([key, inner]) => [key, withMarkdown(inner)]));
}
