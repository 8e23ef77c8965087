import { paginate } from '../../../../connection/paginate.ts';
import { appearsIn } from '../../../../lookup.ts';
import type { QueryResolvers } from '../../../types.generated.ts';
import { findHits } from '../../find-hits.ts';
import { inOrder, orderOfHits } from '../../hit-order.ts';
import { termsAsked } from '../../question.ts';

export const search: NonNullable<QueryResolvers['search']> = (
  _parent,
  { query, types, dispute, ...page },
  { record },
) => {
  const { hits, fit } = findHits(
    record,
    termsAsked(query),
    (entity) =>
      (!types || types.includes(entity.type)) && (!dispute || appearsIn(record, entity, dispute)),
  );
  const found = paginate(inOrder(hits), orderOfHits(hits), page);
  return {
    ...found,
    fit,
    nodes: found.nodes.map(({ entity }) => entity),
    edges: found.edges.map(({ cursor, node: hit }) => ({
      cursor,
      node: hit.entity,
      excerpt: hit,
      score: hit.score,
    })),
  };
};
