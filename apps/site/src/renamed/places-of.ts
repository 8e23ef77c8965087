import type { Entity } from '@strike-ledger/core';
import { pathOf } from '@strike-ledger/graphql';

import { graphicPath } from '../share/graphic.ts';
import { previewOf } from '../share/preview-of.ts';
import { sizeNames } from '../share/sizes.ts';

/** Where an entity has its page, and the files and parts to embed that are named as it is. */
export function placesOf(entity: Entity): readonly string[] {
  const page = pathOf(entity)?.split('#')[0];
  if (page === undefined) return [];
  return entity.dispute === null ? [page] : [page, ...besides(entity, page, entity.dispute)];
}

function besides({ type, id }: Entity, page: string, dispute: string): readonly string[] {
  switch (type) {
    case 'event':
      return [previewOf(page, dispute)];
    case 'issue':
      return [
        `/embed/${dispute}/ledger/${id}/`,
        ...sizeNames.map((size) => graphicPath(dispute, id, size)),
      ];
    case 'measure':
      return [`/${dispute}/figures/${id}.csv`];
    default:
      return [];
  }
}
