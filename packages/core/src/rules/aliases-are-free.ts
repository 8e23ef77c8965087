import type { Entity } from '../record/entity.ts';
import { addressOf } from '../record/entity.ts';
import type { Record } from '../record/record.ts';
import type { Finding } from './finding.ts';

/** A name that something had before is the name of nothing now, and was that of nothing else: it leads to one page. */
export function* aliasesAreFree(record: Record): Generator<Finding> {
  const renamed = new Map<string, Entity>();
  for (const entity of record.entities.values()) {
    for (const [index, alias] of (entity.fields.aliases ?? []).entries()) {
      const address = addressUnder(alias, entity);
      const holder = record.entities.get(address);
      const other = holder ?? renamed.get(address);
      if (!other) {
        renamed.set(address, entity);
        continue;
      }
      const { type } = entity;
      yield {
        code: 'id/alias-taken',
        entity,
        path: ['aliases', index],
        details: { type, alias, file: other.file, isName: holder !== undefined },
        other: { entity: other, path: holder ? [] : ['aliases'] },
      };
    }
  }
}

/** The address of an entity under another of its names. */
export function addressUnder(id: string, { type, dispute }: Entity): string {
  return addressOf({ type, id, dispute: type === 'dispute' ? id : dispute });
}
